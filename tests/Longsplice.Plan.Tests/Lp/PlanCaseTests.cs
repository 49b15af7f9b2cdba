using System.Text.Json;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Solve;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Lp;

/// <summary>
/// Values that two independent matrices agreed on, by regime, trade rule and coalition. The cases lie in the folder
/// that LONGSPLICE_PLAN_CASES names.
/// </summary>
public sealed class PlanCaseTests(ITestOutputHelper output)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("LONGSPLICE_PLAN_CASES");

    [Fact]
    public void Regimes_OfEveryCase_HaveTheirValues() => ForEachCase(one =>
    {
        foreach (var regime in one.Expected.GetProperty("regimes").EnumerateObject())
        {
            foreach (var rule in regime.Value.EnumerateObject())
            {
                var trade = rule.Name == "none" ? TradeRule.None : TradeRule.Contracts;
                ShouldBe(one, new PlanScope(GroupsOf(one, regime.Name), trade), rule.Value, $"{regime.Name} {rule.Name}");
            }
        }
    });

    [Fact]
    public void Coalitions_OfEveryCase_HaveTheirValues() => ForEachCase(one =>
    {
        foreach (var coalition in one.Expected.GetProperty("coalitions").EnumerateObject())
        {
            string[] members = coalition.Name.Split('+');
            int[] groups = [.. one.Network.Model.Nations.Select(row => members.Contains(row.Id.Code, StringComparer.Ordinal) ? 0 : -1)];
            ShouldBe(one, new PlanScope(groups, TradeRule.None), coalition.Value, coalition.Name);
        }
    });

    [Fact]
    public void Starts_OfEveryCase_AreTheirs() => ForEachCase(one =>
    {
        var points = one.Network.PointsByName();
        foreach (var stock in one.StartOnHand.EnumerateObject())
        {
            one.Course.StartOnHand[points[stock.Name]].ShouldBe(stock.Value.GetDouble(), 1e-9, stock.Name);
        }
    });

    private static int[] GroupsOf(PlanCase one, string regime) => regime switch
    {
        "alone" => [.. Enumerable.Range(0, one.Network.Model.Nations.Count)],
        "theatre" => [.. one.Network.Model.Nations.Select(row => one.Network.Model.Theatres.IndexOf(row.Theatre))],
        _ => new int[one.Network.Model.Nations.Count],
    };

    private static void ShouldBe(PlanCase one, PlanScope scope, JsonElement value, string what)
    {
        double expected = value.GetDouble();
        var plan = PlanProgram.Build(one.Network, one.Start, one.Course, scope);
        LinearSolver.Solve(plan.Program).Objective.ShouldBe(expected, 1e-6 * Math.Max(1, expected), what);
    }

    private void ForEachCase(Action<PlanCase> check)
    {
        Assert.SkipWhen(Folder is null, "LONGSPLICE_PLAN_CASES names no folder");
        foreach (string file in Directory.GetFiles(Folder!, "*.json").Order(StringComparer.Ordinal))
        {
            output.WriteLine(Path.GetFileName(file));
            check(PlanCase.Load(file));
        }
    }
}
