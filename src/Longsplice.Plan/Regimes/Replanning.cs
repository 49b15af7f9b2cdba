using Longsplice.Plan.Lp;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Regimes;

/// <summary>
/// Planning together without foresight: every few weeks all plan anew with what is known, and do what can be done of
/// it. Known is each event that has begun, with its announced path; of all others it is believed that nothing comes.
/// </summary>
/// <param name="ground">What is true.</param>
/// <param name="limits">Time and who may stop it.</param>
internal sealed class Replanning(PlanGround ground, SolveLimits limits)
{
    private const int EveryWeeks = PlanOptions.ReplannedEveryWeeks;
    private const int AheadWeeks = PlanOptions.ReplannedAheadWeeks;

    private PlanGround? _believed;
    private int _knownEvents = -1;

    /// <summary>What was done in the end; null where time ran out.</summary>
    public QuantityWeeks<double>? Run()
    {
        var done = new QuantityWeeks<double>(ground.Network, ground.Course.Moves.Length, ground.Course.Weeks, 0);
        for (int now = 0; now < ground.Course.Weeks; now += EveryWeeks)
        {
            var weeks = new KnownWeeks(done, now, Math.Min(now + AheadWeeks, ground.Course.Weeks));
            if (Plan(Believed(now), weeks) is not { } planned)
            {
                return null;
            }

            ServeSurprises(planned, Believed(now).Course, now, Math.Min(now + EveryWeeks, ground.Course.Weeks));
            Execute(planned, done, now, Math.Min(now + EveryWeeks, ground.Course.Weeks));
        }

        return done;
    }

    /// <summary>What is required beyond what was believed is served too, as far as there is stock.</summary>
    private void ServeSurprises(QuantityWeeks<double> planned, Course believed, int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            for (int demand = 0; demand < ground.Network.Demands.Count; demand++)
            {
                double surprise = Required(ground.Course, at, demand) - Required(believed, at, demand);
                planned[Quantity.Serve, at][demand] += Math.Max(0, surprise);
            }
        }
    }

    private static double Required(Course course, int at, int demand) => course.Requirement[at][demand] + course.Gap[at][demand];

    /// <summary>Does what can be done of a plan in some weeks; stock that events take is what there is.</summary>
    private void Execute(QuantityWeeks<double> planned, QuantityWeeks<double> done, int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            double[] onHand = [.. at == 0 ? ground.Course.StartOnHand : done[Quantity.Stock, at - 1]];
            for (int move = 0; move < ground.Course.Moves.Length; move++)
            {
                var change = ground.Course.Moves[move];
                bool isNow = !change.IsBought && change.Week == ground.Network.FirstWeek + at;
                double taken = isNow ? Math.Min(change.Quantity, onHand[change.Point]) : 0;
                planned[Quantity.Move, at][move] = taken;
                onHand[Math.Max(0, change.Point)] -= taken;
            }

            new RowScaling(ground, done, at).Execute(planned);
        }
    }

    /// <summary>The quantities of the best plan with what is believed; moves are left out, they have other numbers.</summary>
    private QuantityWeeks<double>? Plan(PlanGround believed, KnownWeeks weeks)
    {
        var plan = PlanProgram.Build(
            ground.Network, ground.Start, believed.Course, PlanScope.Together(ground.Network), weeks);
        var solution = PlanLevels.Solve(believed, plan, limits, PlanLevel.Cost);
        if (solution.Status != SolveStatus.Optimal)
        {
            return null;
        }

        var planned = new QuantityWeeks<double>(ground.Network, ground.Course.Moves.Length, ground.Course.Weeks, 0);
        foreach (var (cell, value) in plan.Columns.Cells.Zip(solution.Columns).Where(pair => pair.First.Quantity != Quantity.Move))
        {
            planned[cell.Quantity, cell.At][cell.Id] = value;
        }

        return planned;
    }

    private PlanGround Believed(int now)
    {
        var scenario = ground.Scenario;
        int week = ground.Network.FirstWeek + now;
        var known = scenario.Events.Where(row => scenario.FromOf(row) <= week).ToArray();
        if (_believed is null || known.Length != _knownEvents)
        {
            _knownEvents = known.Length;
            _believed = known.Length == scenario.Events.Length
                ? ground
                : PlanGround.Of(ground.Network, ground.Start, scenario with { Events = [.. known] });
        }

        return _believed;
    }
}
