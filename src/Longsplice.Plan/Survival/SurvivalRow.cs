using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Plan.Survival;

/// <summary>What losing one site means (Simchi-Levi et al. 2015, doi 10.1287/inte.2015.0804).</summary>
[Table("elements", nameof(Element), Meaning = "What losing one site means: how long all demand can be met without it, and what its absence costs at the least.")]
public sealed record SurvivalRow
{
    /// <summary>Site lost.</summary>
    [Column("Site lost.")]
    public required SiteId Element { get; init; }

    /// <summary>Weeks until it is back (time to recover).</summary>
    [Column("Weeks until it is back (time to recover).", Unit = "weeks")]
    public required double TtrWeeks { get; init; }

    /// <summary>Most weeks that all demand can be met without it (time to survive); null where for ever.</summary>
    [Column("Most weeks that all demand can be met without it (time to survive); empty is for ever.", Unit = "weeks")]
    public double? TtsWeeks { get; init; }

    /// <summary>Least loss over the weeks until it is back, in USD where demands have a cost.</summary>
    [Column("Least loss over the weeks until it is back, in USD where demands have a cost.")]
    public required double Impact { get; init; }

    /// <summary>True where it comes back too late: TTS below TTR.</summary>
    [Column("True where it comes back too late: time to survive below time to recover.")]
    public required bool Exposed { get; init; }

    /// <summary>Impact as a share of the greatest impact of any site, 0 to 1.</summary>
    [Column("Impact as a share of the greatest impact of any site, 0 to 1.")]
    public double Index { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
