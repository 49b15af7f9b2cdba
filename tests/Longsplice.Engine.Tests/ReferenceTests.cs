using Longsplice.Engine.Tests.Drawing;
using Longsplice.Engine.Tests.Reference;
using Shouldly;
using Xunit;

namespace Longsplice.Engine.Tests;

/// <summary>The engine agrees with a naive second engine that shares no code with it, week by week, value by value.</summary>
public sealed class ReferenceTests(ITestOutputHelper output)
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Start_OnRandomNetworks_IsThatOfNaiveFilling() => Seeds.ForEach(300, output, seed =>
    {
        var run = DrawnRun.OfPlain(seed);
        var start = new ReferenceEngine(run.Model, run.Scenario).Start;
        for (int flow = 0; flow < run.Network.Flows.Count; flow++)
        {
            Same(run.Start.Flow[flow], start.Rate[Contract(run, flow)], $"flow {Contract(run, flow)}");
        }

        for (int recipe = 0; recipe < run.Network.Recipes.Count; recipe++)
        {
            Same(run.Start.Recipe[recipe], start.Rate[run.Model.Recipes[recipe].Id.Code], $"recipe {run.Model.Recipes[recipe].Id}");
        }

        for (int demand = 0; demand < run.Network.Demands.Count; demand++)
        {
            Same(run.Start.Promised[demand], start.Promised(run.Model.Demands[demand]), $"demand {run.Model.Demands[demand].Id}");
        }
    });

    [Fact]
    public void Weeks_OnRandomNetworksAndEvents_AreThoseOfTheReference() => Seeds.ForEach(300, output, seed =>
    {
        var run = DrawnRun.OfPlain(seed);
        var reference = new ReferenceEngine(run.Model, run.Scenario);
        for (int week = reference.First; week <= reference.Last; week++)
        {
            reference.Run(week);
            Compare(run, reference.State, week);
        }
    });

    private static void Compare(DrawnRun run, ReferenceState state, int week)
    {
        int at = week - run.Network.FirstWeek;
        var actual = run.Actual;
        for (int recipe = 0; recipe < run.Network.Recipes.Count; recipe++)
        {
            string id = run.Model.Recipes[recipe].Id.Code;
            Same(actual.Wanted[at][recipe], state.Asked[id], $"week {week} recipe {id} asked");
            Same(actual.Made[at][recipe], state.Starts[id], $"week {week} recipe {id} made");
        }

        for (int flow = 0; flow < run.Network.Flows.Count; flow++)
        {
            string id = Contract(run, flow);
            Same(actual.Asked[at][flow], state.Ask[id], $"week {week} flow {id} asked");
            Same(actual.Shipped[at][flow], state.Shipped[id], $"week {week} flow {id} shipped");
        }

        for (int point = 0; point < run.Network.Points.Count; point++)
        {
            Same(actual.OnHand[at][point], state.OnHand[run.Network.NameOf(point)], $"week {week} {run.Network.NameOf(point)} on hand");
        }

        for (int demand = 0; demand < run.Network.Demands.Count; demand++)
        {
            string id = run.Model.Demands[demand].Id.Code;
            Same(actual.Served[at][demand], state.Served[id], $"week {week} demand {id} served");
            Same(actual.Arrears[at][demand], state.Arrears[id], $"week {week} demand {id} arrears");
            Same(actual.Lost[at][demand], state.Lost[id], $"week {week} demand {id} lost");
        }
    }

    private static string Contract(DrawnRun run, int flow) => run.Model.Contracts[run.Network.Flows.Contract[flow]].Id.Code;

    private static void Same(double engine, double reference, string what)
    {
        if (!(Math.Abs(engine - reference) <= Tolerance * Math.Max(1, Math.Abs(reference))))
        {
            throw new ShouldAssertException($"{what}: the engine has {engine}, the reference {reference}");
        }
    }
}
