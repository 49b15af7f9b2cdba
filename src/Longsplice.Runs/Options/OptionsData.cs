using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Longsplice.Model;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Options;

namespace Longsplice.Runs.Options;

/// <summary>What <c>options</c> says: which to buy, and what each is worth.</summary>
/// <param name="Answer">The answer in ten lines.</param>
/// <param name="BudgetMusd">Budget, in million USD.</param>
/// <param name="SpentMusd">What the best portfolio costs.</param>
/// <param name="Alpha">0 weighs all scenarios; above, only the worst 1 − α counts.</param>
/// <param name="WithoutUsd">Shortage cost without options.</param>
/// <param name="WithUsd">Shortage cost with the best portfolio.</param>
/// <param name="BoundUsd">What it is at least for this budget, proven.</param>
/// <param name="WithAllUsd">Shortage cost with all options, whatever they cost.</param>
/// <param name="CostOfAWeekUsd">What a week without any delivery costs.</param>
/// <param name="EvpiUsd">What knowing the scenario in advance would spare.</param>
/// <param name="VssUsd">What weighing all scenarios spares beside planning for the likeliest.</param>
/// <param name="WorkSharePriceUsd">Shortage cost that work shares add.</param>
/// <param name="States">States of readiness that were weighed.</param>
/// <param name="StatesDrawn">True where they were drawn.</param>
/// <param name="Top">The options that buy the most weeks for a million.</param>
/// <param name="OptionsChosen">All options.</param>
/// <param name="Frontier">Best portfolios of several budgets, and of this one when costs overrun.</param>
/// <param name="LeadTimes">What shorter lead times are worth.</param>
/// <param name="Patterns">Scenario by scenario and pattern by pattern.</param>
/// <param name="WorkShares">What is spent where under programmes.</param>
/// <param name="Out">Run folder written; null where none.</param>
/// <param name="Measures">What the study measures in all, as rows.</param>
/// <param name="Model">The model.</param>
/// <param name="Scenarios">The scenarios.</param>
public sealed record OptionsData(
    ImmutableArray<string> Answer,
    double BudgetMusd,
    double SpentMusd,
    double Alpha,
    double WithoutUsd,
    double WithUsd,
    double BoundUsd,
    double WithAllUsd,
    double CostOfAWeekUsd,
    double EvpiUsd,
    double VssUsd,
    double WorkSharePriceUsd,
    int States,
    bool StatesDrawn,
    OptionTriple Top,
    ImmutableArray<OptionChosenRow> OptionsChosen,
    ImmutableArray<FrontierRow> Frontier,
    ImmutableArray<LeadTimeRow> LeadTimes,
    ImmutableArray<OptionPatternRow> Patterns,
    ImmutableArray<WorkShareRow> WorkShares,
    string? Out,
    [property: JsonIgnore] ImmutableArray<OptionMeasureRow> Measures,
    [property: JsonIgnore] SupplyModel Model,
    [property: JsonIgnore] ImmutableArray<Scenario> Scenarios)
{
    internal static OptionsData Of(SupplyModel model, ImmutableArray<Scenario> scenarios, OptionsSettings settings, OptionResult result)
    {
        var data = new OptionsData(
            [],
            settings.Budget,
            result.Best.SpentMusd,
            settings.Alpha,
            result.WithoutUsd,
            result.Best.ShortageCostUsd,
            result.Bound,
            result.WithAllUsd,
            result.CostOfAWeekUsd,
            result.EvpiUsd,
            result.VssUsd,
            result.WorkSharePriceUsd,
            result.States,
            result.IsDrawn,
            result.Top,
            [.. result.Options.Select(value => OptionTables.Row(value, result.Label))],
            [.. OptionTables.Frontier(result)],
            [.. result.LeadParts.Select(part => OptionTables.Row(part, result.Label))],
            [.. result.Scenarios.Select(one => OptionTables.Row(one, result.Label))],
            [.. result.WorkShares.Select(one => OptionTables.Row(one, result.Label))],
            Out: null,
            OptionTables.Measures(result),
            model,
            scenarios);
        return data with { Answer = [.. new OptionAnswer(data).Lines().Select(line => line.ToString())] };
    }
}
