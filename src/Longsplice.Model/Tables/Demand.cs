using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>Quantity wanted at a site, week by week.</summary>
[Table("demands", nameof(Id), Meaning = "Quantity wanted at a site, week by week.", IsRequired = true)]
public sealed record Demand : Row
{
    /// <summary>Id of the demand.</summary>
    [Column("Id of the demand.")]
    public required DemandId Id { get; init; }

    /// <summary>Site at which it stands.</summary>
    [Column("Site at which it stands.")]
    public required SiteId Site { get; init; }

    /// <summary>Item wanted.</summary>
    [Column("Item wanted.")]
    public required ItemId Item { get; init; }

    /// <summary>Quantity wanted.</summary>
    [Column(
        "Quantity wanted.",
        Unit = "units a week", Min = 0,
        Worse = WorseEnd.High, Unknown = UnknownRule.Typical, Among = nameof(Item), Cases = new[] { 1.0 })]
    public required double QuantityPerWeek { get; init; }

    /// <summary>First week or date in force; empty is always.</summary>
    [Column("First week or date in force; empty is always.")]
    public WeekOrDate? From { get; init; }

    /// <summary>Last week or date in force; empty is always.</summary>
    [Column("Last week or date in force; empty is always.")]
    public WeekOrDate? Until { get; init; }

    /// <summary>1 is served first.</summary>
    [Column(
        "1 is served first.",
        Min = 1,
        Unknown = UnknownRule.Empty)]
    public int Priority { get; init; } = 1;

    /// <summary>Cost of one unit short; empty counts 1.</summary>
    [Column(
        "Cost of one unit short; empty counts 1.",
        Unit = "USD", Min = 0,
        Worse = WorseEnd.High, Unknown = UnknownRule.Typical, Among = nameof(Item), Cases = new[] { 1.0 })]
    public double? ShortageCostUsd { get; init; }

    /// <summary>Whether unmet demand is kept as backlog or lost.</summary>
    [Column("Whether unmet demand is kept as backlog or lost.")]
    public required UnmetMode Unmet { get; init; }
}
