using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Regimes;

/// <summary>What the levels of a plan came to.</summary>
/// <param name="Status">Optimal where all levels were finished, else why not.</param>
/// <param name="Level">Last level that was finished.</param>
/// <param name="ShortageValue">Σ cost × (short + structural gap); null where not even that was finished.</param>
/// <param name="Lateness">Σ cost × backlog / 52; null where it was not reached.</param>
/// <param name="CostUsd">USD of production and transport; null where it was not reached.</param>
/// <param name="Columns">The plan of the last finished level; empty where there is none.</param>
/// <param name="Seconds">Time that it took.</param>
/// <param name="Iterations">Simplex iterations over all levels.</param>
internal sealed record PlanSolution(
    SolveStatus Status,
    PlanLevel Level,
    double? ShortageValue,
    double? Lateness,
    double? CostUsd,
    double[] Columns,
    double Seconds,
    int Iterations);
