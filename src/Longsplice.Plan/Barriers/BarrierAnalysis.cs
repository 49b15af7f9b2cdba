using Longsplice.Engine;
using Longsplice.Model;
using Longsplice.Model.Labels;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Regimes;
using Longsplice.Plan.Sharing;

namespace Longsplice.Plan.Barriers;

/// <summary>
/// Barriers are switches, not slopes: two licences in series are worth nothing each, by duals or lifted alone, and all
/// there is together. So each is valued by exact re-solves: alone, last, in pairs, and by its Shapley value.
/// </summary>
public static class BarrierAnalysis
{
    /// <summary>Barriers of which every set is valued.</summary>
    public const int MostShapley = 12;

    /// <summary>Of the shortage cost: below this nothing is told from nothing.</summary>
    private const double Tolerance = 1e-6;

    /// <summary>Runs the analysis.</summary>
    /// <param name="model">A model without errors; figures that are unknown stand at their best estimate.</param>
    /// <param name="scenario">A scenario without errors; of one with crises, that of a pattern.</param>
    /// <param name="threads">Solvers at work at once; changes no result.</param>
    /// <param name="progress">Told how far it is; null where nobody looks.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static BarrierResult Run(
        SupplyModel model, Scenario scenario, int threads, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        var ground = PlanGround.Of(model, scenario);
        var barriers = BarrierFinder.Of(ground.Network.Model, scenario);
        var plans = new BarrierPlans(ground, barriers, threads, progress, cancellation);
        if (barriers.IsEmpty)
        {
            return new BarrierResult(plans.AsItIs, plans.AsItIs, [], [], plans.Done);
        }

        double tolerance = Tolerance * Math.Max(1, plans.AsItIs);
        int[] all = [.. Enumerable.Range(0, barriers.Length)];
        double[] values = plans.Solve([all, .. all.Select(one => (int[])[one]), .. all.Select(one => all.Where(other => other != one).ToArray())]);
        double allLifted = values[0];
        double[] alone = [.. all.Select(one => Told(plans.AsItIs - values[1 + one]))];
        double[] last = [.. all.Select(one => Told(values[1 + all.Length + one] - allLifted))];

        int[] greatest = [.. all.OrderByDescending(one => alone[one] + last[one]).ThenBy(one => one).Take(MostShapley).Order()];
        int[] order = [.. Enumerable.Range(0, greatest.Length).OrderByDescending(bit => alone[greatest[bit]] + last[greatest[bit]]).ThenBy(bit => bit)];
        double[] cube = Cube(plans, greatest, order, tolerance);
        double[] shapley = ShapleyValue.Of([.. cube.Select(cost => plans.AsItIs - cost)], greatest.Length);
        string label = ModelLabel.Of(model);
        var rows = all.Select(one => new BarrierRow
        {
            Barrier = barriers[one].Id,
            Kind = barriers[one].Kind,
            Meaning = barriers[one].Meaning,
            Alone = alone[one],
            Last = last[one],
            Shapley = Array.IndexOf(greatest, one) is >= 0 and var at ? Told(shapley[at]) : null,
            Label = label,
        });
        return new BarrierResult(
            plans.AsItIs,
            allLifted,
            [.. rows.OrderByDescending(row => row.Shapley ?? 0).ThenByDescending(row => row.Alone + row.Last).ThenBy(row => row.Barrier, StringComparer.Ordinal)],
            [.. Pairs().OrderByDescending(pair => pair.Together).ThenBy(pair => pair.Barrier, StringComparer.Ordinal).ThenBy(pair => pair.Other, StringComparer.Ordinal)],
            plans.Done);

        IEnumerable<BarrierPairRow> Pairs() =>
            from one in Enumerable.Range(0, greatest.Length)
            from other in Enumerable.Range(one + 1, greatest.Length - one - 1)
            let together = Told(plans.AsItIs - cube[(1 << one) | (1 << other)])
            where together > 0
            select new BarrierPairRow
            {
                Barrier = barriers[greatest[one]].Id,
                Other = barriers[greatest[other]].Id,
                Together = together,
                Extra = Told(together - alone[greatest[one]] - alone[greatest[other]]),
                Label = label,
            };

        double Told(double spared) => Math.Abs(spared) <= tolerance ? 0 : spared;
    }

    /// <summary>Least shortage cost of every set of some barriers, by their bits.</summary>
    private static double[] Cube(BarrierPlans plans, int[] barriers, int[] order, double tolerance)
    {
        return new FallingCube(order, tolerance / 1000).Fill(sets => plans.Solve([.. sets.Select(Members)]));

        int[] Members(int set) => [.. barriers.Where((_, bit) => (set >> bit & 1) == 1)];
    }
}
