using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Engine.Tests.Drawing;
using Longsplice.Model.Scenarios;
using Shouldly;
using Xunit;

namespace Longsplice.Engine.Tests;

/// <summary>What options, phases and substitutes do on random networks; the laws of all runs are in LawTests.</summary>
public sealed class AdditionTests(ITestOutputHelper output)
{
    private const int Networks = 400;

    [Fact]
    public void Draws_OfAdditions_MakeADifference()
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var run in Enumerable.Range(0, Networks).Select(DrawnRun.Of))
        {
            foreach (string feature in Features(run))
            {
                counts[feature] = counts.GetValueOrDefault(feature) + 1;
            }
        }

        output.WriteLine(string.Join(", ", counts.Select(pair => $"{pair.Key} {pair.Value}")));
        counts.Keys.ShouldBe(["attacked", "build_up", "grown", "phase", "promised_more", "stood_in"]);
        counts.Values.Min().ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Phase_WithTheScenariosOwnRules_ChangesNoBit()
    {
        for (int seed = 1; seed < Networks; seed += 2)
        {
            var run = DrawnRun.Of(seed);
            var peace = new ScenarioEvent { Id = "peace", Kind = "phase", Name = PhaseName.Peace, From = Model.WeekOrDate.OfWeek(2) };
            ScenarioEvent[] events = [.. run.Scenario.Events.Where(row => row.Kind != "phase"), peace];
            var with = DrawnRun.Record(run.Network, run.Start, EventTranslator.Translate(run.Network, events, _ => true));
            var without = DrawnRun.Record(run.Network, run.Start, EventTranslator.Translate(run.Network, events, number => number < events.Length - 1));
            with.OnHand.ShouldBe(without.OnHand, $"seed {seed}");
        }
    }

    [Fact]
    public void Phases_InThePolicy_LeaveRunsWithoutThemAsTheyAre()
    {
        for (int seed = 1; seed < Networks; seed += 2)
        {
            var (model, scenario, _) = RandomNetwork.Draw(seed);
            var plain = scenario with
            {
                Events = [.. scenario.Events.Where(row => row.Kind != "phase")],
                Policy = scenario.Policy with { Phases = scenario.Policy.Phases.Clear() },
            };
            var phased = plain with { Policy = scenario.Policy };
            Served(model, phased).ShouldBe(Served(model, plain), 1e-9, $"seed {seed}");
        }
    }

    [Fact]
    public void Growth_OfNothing_FillsTheSameStart()
    {
        for (int seed = 1; seed < 200; seed += 2)
        {
            var run = DrawnRun.Of(seed);
            var nothing = new Addition(0, 1, Recipe: 0, Line: -1, Flow: -1, Licence: -1, Amount: 0);
            var again = ProgressiveFilling.Fill(GrownNetwork.Of(run.Network, [nothing]));
            again.Promised.ShouldBe(run.Start.Promised, $"seed {seed}");
            again.FlowShare.ShouldBe(run.Start.FlowShare, $"seed {seed}");
        }
    }

    private static double Served(Model.SupplyModel model, Scenario scenario)
    {
        var network = NetworkCompiler.Compile(model, scenario);
        var events = EventTranslator.Translate(network, scenario.Events, _ => true);
        return DrawnRun.Record(network, ProgressiveFilling.Fill(network), events).Served.Sum(week => week.Sum());
    }

    private static IEnumerable<string> Features(DrawnRun run)
    {
        var network = run.Network;
        if (run.Scenario.BuildUpWeeks > 0)
        {
            yield return "build_up";
        }

        if (run.Events.Capacity.Exists(share => run.Scenario.Events[share.Event].Kind == "attack" && share.Remaining < 1))
        {
            yield return "attacked";
        }

        if (run.Events.Rules.Exists(change => change.Rules != network.Rules))
        {
            yield return "phase";
        }

        if (run.Actual.Growth.Steps.Length > 0)
        {
            yield return "grown";
        }

        if (Enumerable.Range(0, network.Demands.Count).Any(demand => run.Actual.Growth.Announced(demand, network.LastWeek) > run.Start.Promised[demand] + 1e-6))
        {
            yield return "promised_more";
        }

        if (network.Substitutions.Any(one => run.Actual.Made.Any(week => week[one.Recipe] > 0)))
        {
            yield return "stood_in";
        }
    }
}
