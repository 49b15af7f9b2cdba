using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Longsplice.Model;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Regimes;
using Longsplice.Plan.Solve;

namespace Longsplice.Runs.Planning;

/// <summary>What <c>plan</c> says of a model and a scenario: the worst pattern in front, all patterns behind.</summary>
/// <param name="Status">optimal; infeasible where a target cannot be kept; time_limit or cancelled where not all was finished.</param>
/// <param name="Answer">The answer in ten lines.</param>
/// <param name="Pattern">The pattern with the greatest shortage value, which the next fields are of.</param>
/// <param name="Regimes">The best that each regime can do, alone first, together last.</param>
/// <param name="Dividend">What planning together saves.</param>
/// <param name="Ladder">From the simulated policies to the free bound.</param>
/// <param name="Conflicts">Why targets cannot be kept, over all patterns.</param>
/// <param name="Correlation">The dividend by how crises hang together.</param>
/// <param name="Patterns">All patterns.</param>
/// <param name="Out">Run folder written; null where none.</param>
/// <param name="Model">The model.</param>
/// <param name="Scenario">The scenario.</param>
public sealed record PlanData(
    SolveStatus Status,
    ImmutableArray<string> Answer,
    string Pattern,
    ImmutableArray<RegimeData> Regimes,
    PlanDividend Dividend,
    ImmutableArray<LadderStep> Ladder,
    ImmutableArray<PlanConflict> Conflicts,
    ImmutableArray<CorrelationPoint> Correlation,
    ImmutableArray<PatternData> Patterns,
    string? Out,
    [property: JsonIgnore] SupplyModel Model,
    [property: JsonIgnore] Scenario Scenario)
{
    /// <summary>A pattern in words.</summary>
    public string Words(string pattern) => PlanWords.Pattern(Scenario, pattern);

    /// <summary>The same without what differs from run to run.</summary>
    internal PlanData Kept() => this with
    {
        Regimes = [.. Regimes.Select(regime => regime.Kept())],
        Patterns = [.. Patterns.Select(pattern => pattern.Kept())],
    };
}
