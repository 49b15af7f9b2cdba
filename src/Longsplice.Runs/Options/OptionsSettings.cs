using System.Collections.Immutable;

namespace Longsplice.Runs.Options;

/// <summary>What a person may set on <c>options</c>.</summary>
/// <param name="Budget">Most that may be spent, in million USD.</param>
/// <param name="Weights">Weight of each scenario; empty for equal ones.</param>
/// <param name="Alpha">0 weighs all scenarios; above, only the worst 1 − α counts (CVaR).</param>
/// <param name="Gamma">How many costs may turn out at their highest within the budget.</param>
/// <param name="Overrun">By which share a cost without a range may be higher.</param>
/// <param name="States">Most states of readiness.</param>
/// <param name="Seed">Seed of drawn states.</param>
/// <param name="Threads">Programs solved at once; null is one a core.</param>
/// <param name="Out">Run folder to write; null writes none.</param>
public sealed record OptionsSettings(
    double Budget,
    ImmutableArray<double> Weights,
    double Alpha = 0,
    double Gamma = 0,
    double Overrun = 0.3,
    int States = 16,
    long Seed = 0,
    int? Threads = null,
    string? Out = null);
