using Longsplice.Engine.Events;
using Longsplice.Engine.Network;

namespace Longsplice.Engine.Start;

/// <summary>
/// What options add to capacity, contracts and licences in the course of a run: in each such week the start is filled
/// again (engine, start, dead band: "recomputes u0 from that week by the same filling"), so that shares, promises and
/// gaps follow.
/// </summary>
internal sealed class Growth
{
    private readonly StartState _start;

    private Growth(StartState start, GrowthStep[] steps)
    {
        _start = start;
        Steps = steps;
    }

    /// <summary>The weeks in which something is added, in order.</summary>
    public GrowthStep[] Steps { get; }

    /// <summary>Fills the start again for each week in which an event adds something.</summary>
    public static Growth Of(SupplyNetwork network, StartState start, CompiledEvents events)
    {
        var steps = new List<GrowthStep>();
        var before = start;
        foreach (int week in events.Additions.Select(addition => addition.Week).Distinct().Order())
        {
            Addition[] additions = [.. events.Additions.Where(addition => addition.Week <= week)];
            var grown = GrownNetwork.Of(network, additions);
            var after = start.WithAdditions(KeyOf(additions), () => ProgressiveFilling.Fill(grown));
            int[] numbers = [.. additions.Where(addition => addition.Week == week).Select(addition => addition.Event)];
            steps.Add(new GrowthStep(week, numbers, grown, after, PromiseDelay.PromisedFrom(grown, before, after, week)));
            before = after;
        }

        return new Growth(start, [.. steps]);
    }

    /// <summary>Units a week that a demand is promised in a week.</summary>
    public double Promised(int demand, int week) => InForce(demand, week).Promised[demand];

    /// <summary>Units a week that a demand still lacks of its requirement in a week.</summary>
    public double Gap(int demand, int week) => InForce(demand, week).StructuralGap[demand];

    /// <summary>Units a week that a demand is promised once goods have come through: what orders count with.</summary>
    public double Announced(int demand, int week)
    {
        double promised = _start.Promised[demand];
        foreach (var step in Steps)
        {
            promised = week >= step.Week ? step.Start.Promised[demand] : promised;
        }

        return promised;
    }

    /// <summary>What each step so far adds to a rate of the start: number of the step and signed amount.</summary>
    /// <param name="week">The week.</param>
    /// <param name="rate">The rate at a start.</param>
    public IEnumerable<(GrowthStep Step, double Added)> Added(int week, Func<StartState, double> rate)
    {
        double before = rate(_start);
        foreach (var step in Steps.TakeWhile(step => step.Week <= week))
        {
            double after = rate(step.Start);
            yield return (step, after - before);
            before = after;
        }
    }

    /// <summary>What each step that a demand has been promised by a week adds to its promise.</summary>
    public IEnumerable<(GrowthStep Step, double Added)> AddedToPromise(int demand, int week)
    {
        double before = _start.Promised[demand];
        foreach (var step in Steps.Where(step => week >= step.PromisedFrom[demand]))
        {
            yield return (step, step.Start.Promised[demand] - before);
            before = step.Start.Promised[demand];
        }
    }

    private StartState InForce(int demand, int week)
    {
        var start = _start;
        foreach (var step in Steps)
        {
            start = week >= step.PromisedFrom[demand] ? step.Start : start;
        }

        return start;
    }

    private static string KeyOf(Addition[] additions) => string.Join(
        ';',
        additions.Select(row => FormattableString.Invariant($"{row.Recipe},{row.Line},{row.Flow},{row.Licence},{row.Amount:R}")));
}
