using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>An item that may stand in for another.</summary>
[Table("substitutes", nameof(Item), nameof(StandsInFor), Meaning = "An item that may stand in for another.")]
public sealed record Substitute : Row
{
    /// <summary>Item that stands in.</summary>
    [Column("Item that stands in.")]
    public required ItemId Item { get; init; }

    /// <summary>Item that it replaces.</summary>
    [Column("Item that it replaces.")]
    public required ItemId StandsInFor { get; init; }

    /// <summary>Units of the item that replace one unit.</summary>
    [Column(
        "Units of the item that replace one unit.",
        Min = 0, ExcludesMin = true,
        Worse = WorseEnd.High, Unknown = UnknownRule.Fixed, Cases = new[] { 2.0, 1, 1 })]
    public double Ratio { get; init; } = 1;

    /// <summary>Whether it may; empty is no.</summary>
    [Column("Whether it may; empty is no.")]
    public SubstituteStatus Status { get; init; } = SubstituteStatus.No;

    /// <summary>Weeks until it is certified; empty is 0.</summary>
    [Column(
        "Weeks until it is certified; empty is 0.",
        Unit = "weeks", Min = 0, Max = 5200,
        Worse = WorseEnd.High, Unknown = UnknownRule.Fixed, Cases = new[] { 156.0, 78, 26 })]
    public int? CertificationWeeks { get; init; }

    /// <summary>Cost of certifying it.</summary>
    [Column(
        "Cost of certifying it.",
        Unit = "million USD", Min = 0,
        Worse = WorseEnd.High, Unknown = UnknownRule.Typical, Cases = new[] { 10.0 })]
    public double? CostMusd { get; init; }
}
