using Longsplice.Model;
using Longsplice.Model.Scenarios;

namespace Longsplice.Plan.Options;

/// <summary>A scenario with its weight; its patterns of crises share it equally.</summary>
/// <param name="Model">The model, with the ways that the scenario leaves; all scenarios have the same options.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Weight">Weight beside the others', above 0; only ratios count.</param>
public sealed record OptionScenario(SupplyModel Model, Scenario Scenario, double Weight);
