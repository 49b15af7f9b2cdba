using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Verbs;

/// <summary>Weeks until a lost site is back.</summary>
[Table("ttr", nameof(Element), Meaning = "Weeks until a lost site is back.")]
public sealed record RecoveryTime : Row
{
    /// <summary>Site.</summary>
    [Column("Site.")]
    public required SiteId Element { get; init; }

    /// <summary>Weeks until it makes again what it made.</summary>
    [Column("Weeks until it makes again what it made.", Unit = "weeks", Min = 0, ExcludesMin = true, Max = 5200)]
    public required double TtrWeeks { get; init; }
}
