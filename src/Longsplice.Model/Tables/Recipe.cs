using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>Inputs, one output and the rate by which a site makes it.</summary>
[Table("recipes", nameof(Id), Meaning = "Inputs, one output and the rate by which a site makes it.")]
public sealed record Recipe : Row
{
    /// <summary>Id of the recipe.</summary>
    [Column("Id of the recipe.")]
    public required RecipeId Id { get; init; }

    /// <summary>Site at which it runs.</summary>
    [Column("Site at which it runs.")]
    public required SiteId Site { get; init; }

    /// <summary>Item that it makes.</summary>
    [Column("Item that it makes.")]
    public required ItemId Item { get; init; }

    /// <summary>Line that it shares with others; empty where it has its own.</summary>
    [Column("Line that it shares with others; empty where it has its own.")]
    public LineId? Line { get; init; }

    /// <summary>Hours of the line per start.</summary>
    [Column(
        "Hours of the line per start.",
        Unit = "hours", Min = 0,
        Worse = WorseEnd.High, Unknown = UnknownRule.Typical, Among = nameof(Line), Cases = new[] { 1.0 })]
    public double? HoursPerUnit { get; init; }

    /// <summary>Starts a week without surge.</summary>
    [Column(
        "Starts a week without surge.",
        Unit = "starts a week", Min = 0,
        Worse = WorseEnd.Low, Unknown = UnknownRule.Load)]
    public required double CapacityPerWeek { get; init; }

    /// <summary>Starts a week with full surge, the total; empty where there is no surge.</summary>
    [Column(
        "Starts a week with full surge, the total; empty where there is no surge.",
        Unit = "starts a week", Min = 0,
        Worse = WorseEnd.Low, Unknown = UnknownRule.Surge)]
    public double? SurgePerWeek { get; init; }

    /// <summary>Weeks from none to full surge; empty is 1.</summary>
    [Column(
        "Weeks from none to full surge; empty is 1.",
        Unit = "weeks", Min = 0,
        Worse = WorseEnd.High, Unknown = UnknownRule.Fixed, Cases = new[] { 52.0, 26, 13 })]
    public int? SurgeRampWeeks { get; init; }

    /// <summary>
    /// Standstill after which a start is cold, and the length of a cold start; empty is never.
    /// </summary>
    [Column(
        "Standstill after which a start is cold, and the length of a cold start; empty is never.",
        Unit = "weeks", Min = 0,
        Worse = WorseEnd.High, Unknown = UnknownRule.Fixed, Cases = new[] { 12.0, 4, 0 })]
    public int? RestartWeeks { get; init; }

    /// <summary>Weeks from start to output.</summary>
    [Column(
        "Weeks from start to output.",
        Unit = "weeks", Min = 0, Max = 520,
        Worse = WorseEnd.High, Unknown = UnknownRule.Typical, Among = nameof(Item), Cases = new[] { 4.0 })]
    public int LeadWeeks { get; init; }

    /// <summary>Output per start.</summary>
    [Column(
        "Output per start.",
        Min = 0, ExcludesMin = true,
        Worse = WorseEnd.Low, Unknown = UnknownRule.Fixed, Cases = new[] { 0.8, 0.9, 1 })]
    public double Yield { get; init; } = 1;

    /// <summary>Cost of one unit made, without inputs.</summary>
    [Column(
        "Cost of one unit made, without inputs.",
        Unit = "USD", Min = 0,
        Worse = WorseEnd.High, Unknown = UnknownRule.Typical, Among = nameof(Item))]
    public double? UnitCostUsd { get; init; }

    /// <summary>Whether it makes what is asked or runs at capacity.</summary>
    [Column("Whether it makes what is asked or runs at capacity.")]
    public RunMode Runs { get; init; }

    /// <summary>Share of this source in what its site receives of the item.</summary>
    [Column(
        "Share of this source in what its site receives of the item.",
        Min = 0, Max = 1,
        Unknown = UnknownRule.Remainder)]
    public double? Share { get; init; }
}
