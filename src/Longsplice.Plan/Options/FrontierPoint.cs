using System.Collections.Immutable;
using Longsplice.Model.Ids;

namespace Longsplice.Plan.Options;

/// <summary>The best portfolio for a budget.</summary>
/// <param name="BudgetMusd">Budget, in million USD.</param>
/// <param name="Gamma">How many costs may be at their highest within it.</param>
/// <param name="SpentMusd">What the portfolio costs.</param>
/// <param name="WorstMusd">What it costs when that many costs are at their highest.</param>
/// <param name="ShortageCostUsd">Shortage cost: mean, or mean of the worst 1 − α.</param>
/// <param name="Options">The portfolio.</param>
public sealed record FrontierPoint(
    double BudgetMusd, double Gamma, double SpentMusd, double WorstMusd, double ShortageCostUsd, ImmutableArray<OptionId> Options);
