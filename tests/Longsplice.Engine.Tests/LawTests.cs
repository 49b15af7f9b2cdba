using Longsplice.Engine.Causes;
using Longsplice.Engine.Events;
using Longsplice.Engine.Measures;
using Longsplice.Model.Files;
using Longsplice.Model.Results;
using Shouldly;
using Xunit;

namespace Longsplice.Engine.Tests;

/// <summary>Laws that hold on every network; thousands of random ones a run, from seeds that a failure prints.</summary>
public sealed class LawTests(ITestOutputHelper output)
{
    private const int Networks = 1500;
    private const double Tolerance = 1e-9;

    [Fact]
    public void Run_OnRandomNetworks_ConservesItemsAndStaysAboveZero()
    {
        var bound = new FeatureCounts();
        ForEach((seed, run) =>
        {
            foreach (var row in BalanceTable.Build(run.Network, RunKey.Of(run.Network, "events"), run.Actual))
            {
                double scale = Math.Max(1, row.Opening + row.Produced);
                Math.Abs(row.Residual).ShouldBeLessThan(Tolerance * scale, $"seed {seed} week {row.Week} {row.Item}");
            }

            AllNotNegative(run.Actual.OnHand, $"seed {seed} on hand");
            AllNotNegative(run.Actual.Shipped, $"seed {seed} shipped");
            AllNotNegative(run.Actual.Made, $"seed {seed} made");
            AllNotNegative(run.Actual.Served, $"seed {seed} served");
            AllNotNegative(run.Actual.UnderWay, $"seed {seed} under way");
            bound.Count(run);
        });
        output.WriteLine(bound.ToString());
        bound.ShouldAllHaveBound();
    }

    [Fact]
    public void Run_WithoutEventsOrDates_NeverChangesState()
    {
        ForEach((seed, run) =>
        {
            if (run.Network.Demands.From.Any(week => week > int.MinValue))
            {
                return;
            }

            for (int week = 0; week < run.Baseline.OnHand.Length; week++)
            {
                for (int point = 0; point < run.Network.Points.Count; point++)
                {
                    double start = run.Baseline.StartOnHand[point];
                    run.Baseline.OnHand[week][point].ShouldBe(start, Tolerance * Math.Max(1, start), $"seed {seed} week {week + 1} {run.Network.NameOf(point)}");
                }
            }
        });
    }

    [Fact]
    public void Run_OfEventsThatDoNothing_EqualsItsBaselineBitForBit()
    {
        ForEach((seed, run) =>
        {
            var again = DrawnRun.Record(run.Network, run.Start, EventTranslator.Translate(run.Network, run.Scenario.Events, _ => false));
            for (int week = 0; week < again.OnHand.Length; week++)
            {
                again.OnHand[week].ShouldBe(run.Baseline.OnHand[week], $"seed {seed}");
                again.Shipped[week].ShouldBe(run.Baseline.Shipped[week], $"seed {seed}");
            }
        });
    }

    [Fact]
    public void Ledger_OnRandomNetworks_AddsUpToEveryDeviation()
    {
        ForEach((seed, run) =>
        {
            var ledger = new Ledger(run.Network, run.Start, run.Events, run.Baseline, run.Actual);
            ledger.Run(
                week =>
                {
                    int at = week - run.Network.FirstWeek;
                    for (int point = 0; point < run.Network.Points.Count; point++)
                    {
                        double deviation = run.Baseline.OnHand[at][point] - run.Actual.OnHand[at][point];
                        double scale = Math.Max(1, run.Baseline.OnHand[at][point] + run.Actual.OnHand[at][point]);
                        Sum(ledger.Books.Stock.Total(point)).ShouldBe(deviation, Tolerance * scale * 10, $"seed {seed} week {week} {run.Network.NameOf(point)}");
                    }
                },
                default);
        });
    }

    [Fact]
    public void Causes_OnRandomNetworks_AddUpToTheShortageAtEveryNode()
    {
        ForEach((seed, run) =>
        {
            var causes = CauseResults.Of(run.Network, run.Start, run.Events, run.Baseline, run.Actual, null, default);
            for (int demand = 0; demand < run.Network.Demands.Count; demand++)
            {
                for (int at = 0; at < run.Actual.Served.Length; at++)
                {
                    bool kept = run.Network.Demands.IsKept[demand];
                    double missing = kept
                        ? run.Actual.Arrears[at][demand] - run.Baseline.Arrears[at][demand]
                        : run.Actual.Lost[at][demand] - run.Baseline.Lost[at][demand];
                    causes.ByWeek[at][demand].Sum().ShouldBe(missing, Tolerance * Math.Max(1, Math.Abs(missing)) * 10, $"seed {seed} week {at + 1}");
                }

                if (causes.Trees[demand] is { } tree)
                {
                    ShouldAddUp(tree, tree.Quantity, $"seed {seed} demand {demand}");
                }
            }
        });
    }

    [Fact]
    public void Flows_OnRandomNetworks_RespectMaximaBansAndQuotas()
    {
        ForEach((seed, run) =>
        {
            for (int at = 0; at < run.Actual.Shipped.Length; at++)
            {
                for (int flow = 0; flow < run.Network.Flows.Count; flow++)
                {
                    double shipped = run.Actual.Shipped[at][flow];
                    shipped.ShouldBeLessThanOrEqualTo(run.Network.Flows.Max[flow] * (1 + Tolerance), $"seed {seed}");
                    (run.Actual.Permitted[at][flow] || shipped == 0).ShouldBeTrue($"seed {seed} week {at + 1} flow {flow} ships without permission");
                }

                foreach (var quota in run.Events.Permissions.Where(quota => quota.CapPerWeek > 0 && quota.Touches(at + run.Network.FirstWeek)))
                {
                    quota.Flows.Sum(flow => run.Actual.Shipped[at][flow]).ShouldBeLessThanOrEqualTo(quota.CapPerWeek * (1 + Tolerance), $"seed {seed}");
                }
            }
        });
    }

    [Fact]
    public void Results_WithRowsShuffledAndAnyThreads_AreTheSameBytes()
    {
        for (int seed = 0; seed < 40; seed++)
        {
            var (model, scenario) = RandomNetwork.Draw(seed);
            string expected = Bytes(StressRun.Execute(model, scenario, new StressOptions(1), null, TestContext.Current.CancellationToken).Tables);
            Bytes(StressRun.Execute(RandomNetwork.Shuffled(seed), scenario, new StressOptions(2), null, TestContext.Current.CancellationToken).Tables).ShouldBe(expected, $"seed {seed}");
            Bytes(StressRun.Execute(model, scenario, new StressOptions(8), null, TestContext.Current.CancellationToken).Tables).ShouldBe(expected, $"seed {seed}");
        }
    }

    private static string Bytes(ResultTables tables) =>
        string.Concat(tables.All.Select(table => TableWriter.Text(table.Schema, table.Rows)));

    private static void ForEach(Action<int, DrawnRun> law) =>
        Parallel.For(0, Networks, seed => law(seed, DrawnRun.Of(seed)));

    private static double Sum(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        return sum;
    }

    private static void AllNotNegative(double[][] weeks, string what) =>
        weeks.SelectMany(week => week).Min().ShouldBeGreaterThanOrEqualTo(-1e-9, what);

    private static void ShouldAddUp(CauseNode node, double root, string where)
    {
        if (node.Children.Count > 0)
        {
            node.Children.Sum(child => child.Quantity).ShouldBe(node.Quantity, Tolerance * Math.Max(1, root) * 10, $"{where} at {node.Id}");
            node.Children.ForEach(child => ShouldAddUp(child, root, where));
        }
    }
}
