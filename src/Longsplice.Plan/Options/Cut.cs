namespace Longsplice.Plan.Options;

/// <summary>What a scenario costs at least: Q(x) ≥ constant + Σ slope × x (Benders 1962).</summary>
/// <param name="Scenario">Number of the scenario.</param>
/// <param name="Constant">Value at x = 0.</param>
/// <param name="Slopes">Slope for each decision.</param>
internal sealed record Cut(int Scenario, double Constant, double[] Slopes);
