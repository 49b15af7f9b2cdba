using System.Collections.Immutable;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Options;

/// <summary>The best portfolio of each budget, and of the budget asked for when costs overrun.</summary>
[Table("options_frontier", nameof(BudgetMusd), nameof(Gamma), Meaning = "The best portfolio of each budget, and of the budget asked for when costs overrun.")]
public sealed record FrontierRow
{
    /// <summary>Budget.</summary>
    [Column("Budget.", Unit = "million USD")]
    public required double BudgetMusd { get; init; }

    /// <summary>How many costs may be at their highest within it.</summary>
    [Column("How many costs may be at their highest within it.")]
    public required double Gamma { get; init; }

    /// <summary>What the portfolio costs.</summary>
    [Column("What the portfolio costs.", Unit = "million USD")]
    public required double SpentMusd { get; init; }

    /// <summary>What it costs when that many are at their highest.</summary>
    [Column("What it costs when that many are at their highest.", Unit = "million USD")]
    public required double WorstMusd { get; init; }

    /// <summary>Shortage cost with it.</summary>
    [Column("Shortage cost with it.", Unit = "USD")]
    public required double ShortageCostUsd { get; init; }

    /// <summary>The portfolio.</summary>
    [Column("The portfolio.")]
    public ImmutableArray<OptionId> Options { get; init; } = [];

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
