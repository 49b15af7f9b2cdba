using Longsplice.Engine.Events;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Shouldly;

namespace Longsplice.Engine.Tests.Drawing;

/// <summary>Laws of goods and time that hold on every network.</summary>
internal static class GoodsLaws
{
    private const double Tolerance = 1e-9;
    private const int LongWeeks = 200;

    /// <summary>Per item and week nothing is created and nothing vanishes.</summary>
    public static void Conservation(DrawnRun run)
    {
        foreach (var row in BalanceTable.Build(run.Network, RunKey.Of(run.Network, "events"), run.Actual))
        {
            double scale = Math.Max(1, row.Opening + row.Produced);
            That(Math.Abs(row.Residual) <= Tolerance * scale, $"week {row.Week} {row.Item}: {row.Residual}");
        }
    }

    public static void NothingNegative(DrawnRun run)
    {
        foreach (var history in (History[])[run.Baseline, run.Actual])
        {
            double[][][] columns =
                [history.OnHand, history.UnderWay, history.Shipped, history.Made, history.Served, history.Arrears, history.Lost, history.Share, history.Asked];
            for (int column = 0; column < columns.Length; column++)
            {
                That(Array.TrueForAll(columns[column], week => Array.TrueForAll(week, value => value >= -Tolerance)), $"column {column}");
            }
        }
    }

    /// <summary>
    /// Until its first event begins, a run is its baseline; goods that may be redirected are summed packet by
    /// packet, so the last bits may differ.
    /// </summary>
    public static void BaselineBeforeEvents(DrawnRun run)
    {
        int first = run.Scenario.Events
            .Select(row => row.From?.ToWeek(run.Scenario.Week1Date) ?? run.Network.FirstWeek)
            .Append(run.Network.LastWeek + 1)
            .Min();

        // Help looks at announced demand, so a surge, or what an option lets people be promised, may be felt before.
        bool isAnnounced = run.Scenario.Events.Any(row => row.Kind is "surge" or "adopt") && run.Network.Rules.HelpSeesKnown.Contains(true);
        for (int at = 0; at < first - run.Network.FirstWeek && !isAnnounced; at++)
        {
            Near(run.Actual.OnHand[at], run.Baseline.OnHand[at], $"on hand, week {at + 1}");
            Near(run.Actual.Shipped[at], run.Baseline.Shipped[at], $"shipped, week {at + 1}");
            Near(run.Actual.Made[at], run.Baseline.Made[at], $"made, week {at + 1}");
        }
    }

    /// <summary>A run in which no event happens is its baseline bit for bit, to the last week.</summary>
    public static void BaselineWithoutEvents(DrawnRun run)
    {
        var again = DrawnRun.Record(run.Network, run.Start, EventTranslator.Translate(run.Network, run.Scenario.Events, _ => false));
        SameWeeks(again, run.Baseline, again.OnHand.Length);
    }

    /// <summary>Nothing arrives before it can: what came by a week was sent the whole weeks of transit before.</summary>
    public static void Arrivals(DrawnRun run)
    {
        var arrivals = new Arrivals(run.Network, run.Start, run.Actual);
        for (int flow = 0; flow < run.Network.Flows.Count; flow++)
        {
            double weeks = run.Actual.StartTransitWeeks[flow];
            int lag = (int)Math.Floor(weeks);
            double arrived = 0;
            double sent = lag < weeks ? run.Start.Flow[flow] : 0;
            for (int at = 0; at < run.Actual.Shipped.Length; at++)
            {
                arrived += arrivals.Of(flow, at);
                sent += at < lag ? run.Start.Flow[flow] : run.Actual.Shipped[at - lag][flow];
                That(arrived <= (sent * (1 + Tolerance)) + Tolerance, $"week {at + 1} flow {flow}: {arrived} arrived of {sent}");
            }
        }
    }

    /// <summary>A balanced model without events never changes state.</summary>
    public static void Stillness(DrawnRun run)
    {
        if (run.IsBalanced && run.Model.Sites.Count < 60)
        {
            var network = NetworkCompiler.Compile(run.Model, run.Scenario with { Weeks = LongWeeks, Events = [] });
            using var workers = new ChunkWorkers(1);
            new Simulation(network, run.Start, CompiledEvents.None, workers).Run(new Stillness(network), default);
        }
    }

    private static void Near(double[] one, double[] other, string what)
    {
        for (int number = 0; number < one.Length; number++)
        {
            That(Math.Abs(one[number] - other[number]) <= Tolerance * Math.Max(1, other[number]), $"{what}: {one[number]} is not {other[number]}");
        }
    }

    private static void SameWeeks(History one, History other, int weeks)
    {
        for (int at = 0; at < weeks; at++)
        {
            That(one.OnHand[at].AsSpan().SequenceEqual(other.OnHand[at]), $"on hand, week {at + 1}");
            That(one.Shipped[at].AsSpan().SequenceEqual(other.Shipped[at]), $"shipped, week {at + 1}");
            That(one.Made[at].AsSpan().SequenceEqual(other.Made[at]), $"made, week {at + 1}");
            That(one.Served[at].AsSpan().SequenceEqual(other.Served[at]), $"served, week {at + 1}");
        }
    }

    private static void That(bool holds, string what)
    {
        if (!holds)
        {
            throw new ShouldAssertException(what);
        }
    }
}
