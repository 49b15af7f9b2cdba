namespace Longsplice.Plan.Options;

/// <summary>What shortage costs in one pattern, on average over the states of readiness.</summary>
/// <param name="Scenario">Name of the scenario.</param>
/// <param name="Pattern">Name of the pattern.</param>
/// <param name="Probability">Weight, of 1.</param>
/// <param name="WithoutUsd">Without options.</param>
/// <param name="WithUsd">With the best portfolio.</param>
public sealed record OptionScenarioValue(string Scenario, string Pattern, double Probability, double WithoutUsd, double WithUsd);
