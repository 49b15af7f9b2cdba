using System.Collections.Immutable;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Options;

/// <summary>
/// What it is worth to know more, and to weigh more, in cost form: RP is the best over all scenarios together, WS the
/// mean of the best for each (wait and see), EEV what the decisions for the mean scenario cost over all scenarios.
/// EVPI = RP − WS, VSS = EEV − RP; neither is negative (Birge and Louveaux 2011, section 4).
/// </summary>
/// <param name="Recourse">RP.</param>
/// <param name="WaitAndSee">WS.</param>
/// <param name="OfMean">EEV.</param>
internal sealed record TwoStageValues(double Recourse, double WaitAndSee, double OfMean)
{
    /// <summary>Expected value of perfect information.</summary>
    public double Evpi => Recourse - WaitAndSee;

    /// <summary>Value of the stochastic solution.</summary>
    public double Vss => OfMean - Recourse;

    /// <summary>Computes them.</summary>
    /// <param name="first">The first stage.</param>
    /// <param name="scenarios">All scenarios.</param>
    /// <param name="mean">The scenario that a planner would take who takes only one; its probability is not read.</param>
    /// <param name="threads">Programs solved at once.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Null where no decisions are allowed.</returns>
    public static TwoStageValues? Of(
        LinearProgram first, ImmutableArray<Recourse> scenarios, Recourse mean, int threads, CancellationToken cancellation)
    {
        using var all = new Benders(scenarios, threads);
        if (all.Solve(first, 0, cancellation) is not { } together)
        {
            return null;
        }

        double waiting = scenarios.Sum(scenario => scenario.Probability * Alone(scenario).Total);
        return new TwoStageValues(together.Total, waiting, all.Evaluate(first, Alone(mean).Decisions, 0, cancellation).Total);

        TwoStageSolution Alone(Recourse scenario)
        {
            using var one = new Benders([scenario with { Probability = 1 }], threads);
            return one.Solve(first, 0, cancellation)!;
        }
    }
}
