using Longsplice.Engine.Tests.Drawing;
using Longsplice.Model;
using Longsplice.Model.Files;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Shouldly;
using Xunit;

namespace Longsplice.Engine.Tests;

/// <summary>Laws that the result tables keep among each other, under every policy, and the bytes that they are written as.</summary>
public sealed class TableLawTests(ITestOutputHelper output)
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Tables_WithRowsTurnedAndAnyThreads_AreTheSameBytes() => Seeds.ForEach(40, output, seed =>
    {
        var (model, scenario, _) = RandomNetwork.Draw(seed);
        string expected = Bytes(Tables(model, scenario, 1));
        Bytes(Tables(RandomNetwork.Turned(seed), scenario, 2)).ShouldBe(expected);
        Bytes(Tables(model, scenario, 8)).ShouldBe(expected);
    });

    [Fact]
    public void Tables_UnderEveryPolicy_AgreeWithEachOther() => Seeds.ForEach(50, output, seed =>
    {
        var (model, scenario, _) = RandomNetwork.Draw(seed);
        foreach (var policy in Enum.GetValues<PolicyName>())
        {
            var tables = Tables(model, scenario with { Policy = scenario.Policy with { Name = policy } }, 1);
            foreach (var group in tables.Service.GroupBy(row => (row.Pattern, row.Demand)))
            {
                ServiceAddsUp([.. group.OrderBy(row => row.Week)], model.Demands.Get(group.Key.Demand));
            }

            foreach (var group in tables.StockPoints.GroupBy(row => (row.Pattern, row.Site, row.Item)))
            {
                StockAddsUp([.. group.OrderBy(row => row.Week)], scenario);
            }

            CausesAddUp(tables);
            NumbersAreNumbers(tables);
        }
    });

    private static ResultTables Tables(SupplyModel model, Scenario scenario, int threads) =>
        StressRun.Execute(model, scenario, new StressOptions(threads), null, TestContext.Current.CancellationToken).Tables;

    private static string Bytes(ResultTables tables) =>
        string.Concat(tables.All.Select(table => TableWriter.Text(table.Schema, table.Rows)));

    private static void ServiceAddsUp(ServiceRow[] weeks, Demand demand)
    {
        double backlog = 0;
        foreach (var row in weeks)
        {
            string what = $"{row.Pattern} week {row.Week} {row.Demand}";
            bool isKept = demand.Unmet == UnmetMode.Backlog;
            Same(row.Short, Math.Max(0, row.Required - row.Met), $"{what} short");
            Same(row.Lost, isKept ? 0 : row.Short, $"{what} lost");
            backlog = isKept ? Math.Max(0, backlog + row.Required - row.Met) : 0;
            Same(row.Backlog, backlog, $"{what} backlog");
            Same(row.ShortageCostUsd, (demand.ShortageCostUsd ?? 1) * row.Short, $"{what} cost");
            (row.Met <= row.Required + backlog + row.Met && row.StructuralGap >= 0).ShouldBeTrue(what);
        }
    }

    /// <summary>Stock is what was there, and came, less what went; only lost stock is in no column.</summary>
    private static void StockAddsUp(StockPointRow[] weeks, Scenario scenario)
    {
        bool isMoved = scenario.Events.Any(row => row.Kind == "adopt" || (row.Kind is "lose" or "donate" && row.Item == weeks[0].Item));
        for (int at = 1; at < weeks.Length && !isMoved; at++)
        {
            var row = weeks[at];
            double expected = weeks[at - 1].OnHand + row.Received + row.Produced - row.Consumed - row.Shipped - row.Served;
            Same(row.OnHand, expected, $"{row.Pattern} week {row.Week} {row.Site}/{row.Item}");
        }
    }

    private static void CausesAddUp(ResultTables tables)
    {
        var causes = tables.ShortByCause.GroupBy(row => (row.Demand, row.Week)).ToDictionary(group => group.Key, group => group.Sum(row => row.Quantity));
        foreach (var row in tables.Service.Where(row => row.Pattern == "events"))
        {
            double sum = causes.GetValueOrDefault((row.Demand, row.Week));
            double scale = Math.Max(1, Math.Max(row.Required, row.Backlog));
            Same(sum / scale, (row.Backlog + row.Lost) / scale, $"causes, week {row.Week} {row.Demand}");
        }
    }

    private static void NumbersAreNumbers(ResultTables tables)
    {
        foreach (var (schema, rows) in tables.All)
        {
            foreach (var column in schema.Columns.Where(column => column.Cell.Type == typeof(double)))
            {
                rows.Select(row => (double?)column.Property.GetValue(row) ?? 0)
                    .ShouldAllBe(value => double.IsFinite(value), $"{schema.Table.Name}.{column.Name}");
            }
        }
    }

    private static void Same(double value, double expected, string what)
    {
        if (!(Math.Abs(value - expected) <= Tolerance * Math.Max(1, Math.Abs(expected)) * 10))
        {
            throw new ShouldAssertException($"{what}: {value} is not {expected}");
        }
    }
}
