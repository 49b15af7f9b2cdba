using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>Who supplies what to whom.</summary>
[Table("contracts", nameof(Id), Meaning = "Who supplies what to whom.")]
public sealed record Contract : Row
{
    /// <summary>Id of the contract.</summary>
    [Column("Id of the contract.")]
    public required ContractId Id { get; init; }

    /// <summary>Site that ships.</summary>
    [Column("Site that ships.")]
    public required SiteId Supplier { get; init; }

    /// <summary>Site that receives.</summary>
    [Column("Site that receives.")]
    public required SiteId Customer { get; init; }

    /// <summary>Item shipped.</summary>
    [Column("Item shipped.")]
    public required ItemId Item { get; init; }

    /// <summary>Weight of this source where sources are weighed by quantity.</summary>
    [Column(
        "Weight of this source where sources are weighed by quantity.",
        Unit = "units a week", Min = 0,
        Unknown = UnknownRule.Weight)]
    public double? QuantityPerWeek { get; init; }

    /// <summary>Weight of this source where sources are weighed by share; 0 is standby.</summary>
    [Column(
        "Weight of this source where sources are weighed by share; 0 is standby.",
        Min = 0, Max = 1,
        Unknown = UnknownRule.Remainder)]
    public double? Share { get; init; }

    /// <summary>Most that the contract ships in a week; empty where only stock limits it.</summary>
    [Column(
        "Most that the contract ships in a week; empty where only stock limits it.",
        Unit = "units a week", Min = 0,
        Worse = WorseEnd.Low, Unknown = UnknownRule.Load)]
    public double? MaxPerWeek { get; init; }

    /// <summary>1 shares the need, 2 is help, asked for only when a shortage is foreseen.</summary>
    [Column(
        "1 shares the need, 2 is help, asked for only when a shortage is foreseen.",
        Min = 1, Max = 2,
        Unknown = UnknownRule.Empty)]
    public int Rank { get; init; } = 1;

    /// <summary>1 is served first; empty is that of the customer's demand, else 1.</summary>
    [Column(
        "1 is served first; empty is that of the customer's demand, else 1.",
        Min = 1,
        Unknown = UnknownRule.Empty)]
    public int? Priority { get; init; }

    /// <summary>Weeks from dispatch to arrival; overrides the route; 0 lands in the same week.</summary>
    [Column(
        "Weeks from dispatch to arrival; overrides the route; 0 lands in the same week.",
        Unit = "weeks", Min = 0, Max = 520,
        Worse = WorseEnd.High, Unknown = UnknownRule.Typical, Cases = new[] { 4.0 })]
    public double? TransitWeeks { get; init; }
}
