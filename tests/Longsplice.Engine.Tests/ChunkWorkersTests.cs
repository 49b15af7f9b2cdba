using Longsplice.Engine.Events;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Engine.Tests.Drawing;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Shouldly;
using Xunit;

namespace Longsplice.Engine.Tests;

/// <summary>A run spread over threads keeps every bit of a run on one.</summary>
public sealed class ChunkWorkersTests
{
    private const int Networks = 40;

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Run_OfRandomNetworksRowByRow_KeepsEveryBit(int threads)
    {
        using var workers = new ChunkWorkers(threads, chunkRows: 1);
        for (int seed = 0; seed < Networks; seed++)
        {
            var run = DrawnRun.Of(seed);
            var history = new History(run.Network, run.Events);
            new Simulation(run.Network, run.Start, run.Events, workers).Run(history, TestContext.Current.CancellationToken);
            ShouldEqual(history, run.Actual, $"seed {seed}");
        }
    }

    [Fact]
    public void Run_OfALargeNetwork_KeepsEveryBitOnAnyThreads()
    {
        var scenario = new Scenario { Start = new DateOnly(2027, 1, 4), Weeks = 6 };
        var network = NetworkCompiler.Compile(Large(), scenario);
        var start = ProgressiveFilling.Fill(network);
        var events = EventTranslator.Translate(network, [Outage], _ => true);
        double[] expected = Run(1);
        Run(2).ShouldBe(expected);
        Run(8).ShouldBe(expected);

        double[] Run(int threads)
        {
            using var workers = ChunkWorkers.For(network.Points.Count, threads);
            workers.Threads.ShouldBe(threads);
            var simulation = new Simulation(network, start, events, workers);
            simulation.Run(null, TestContext.Current.CancellationToken);
            var state = simulation.State;
            state.Lost.Sum().ShouldBeGreaterThan(0);
            return [.. state.OnHand, .. state.UnderWay, .. state.Want, .. state.DemandRate, .. state.Served, .. state.Made];
        }
    }

    [Fact]
    public void Run_GivesChunksToAllThreads()
    {
        // Each chunk waits for the others, so four chunks end only if four threads hold one each.
        using var workers = new ChunkWorkers(4, chunkRows: 1);
        using var meeting = new Barrier(4);
        for (int round = 0; round < 50; round++)
        {
            workers.Run(4, (_, _) => meeting.SignalAndWait(TimeSpan.FromSeconds(60)).ShouldBeTrue());
        }

        meeting.CurrentPhaseNumber.ShouldBe(50);
    }

    [Fact]
    public void Run_WhenAChunkFails_TellsTheCaller()
    {
        using var workers = new ChunkWorkers(3, chunkRows: 1);
        Should.Throw<ArithmeticException>(() => workers.Run(99, (first, _) =>
        {
            if (first == 50)
            {
                throw new ArithmeticException();
            }
        }));
    }

    private static ScenarioEvent Outage => new()
    {
        Id = "out",
        Kind = "outage",
        Recipe = new RecipeId("r7"),
        Remaining = 0,
        From = WeekOrDate.OfWeek(2),
        Until = WeekOrDate.OfWeek(3),
    };

    private static void ShouldEqual(History history, History expected, string where)
    {
        for (int at = 0; at < expected.OnHand.Length; at++)
        {
            history.OnHand[at].ShouldBe(expected.OnHand[at], where);
            history.UnderWay[at].ShouldBe(expected.UnderWay[at], where);
            history.Shipped[at].ShouldBe(expected.Shipped[at], where);
            history.Made[at].ShouldBe(expected.Made[at], where);
            history.Served[at].ShouldBe(expected.Served[at], where);
        }
    }

    /// <summary>As many plants as customers, each customer with two plants; one network of 100,000 stock points.</summary>
    private static SupplyModel Large()
    {
        const int width = ChunkWorkers.LargeNetwork / 2;
        var item = new ItemId("x");
        var numbers = Enumerable.Range(0, width);
        return new SupplyModel
        {
            Theatres = new([new Theatre { Id = new TheatreId("T") }], row => row.Id),
            Nations = new([new Nation { Id = new NationId("N"), Theatre = new TheatreId("T") }], row => row.Id),
            Sites = new(numbers.SelectMany(number => new[] { Place("p", number), Place("c", number) }), row => row.Id),
            Items = new([new Item { Id = item, Kind = ItemKind.Material, Unit = "t" }], row => row.Id),
            Contracts = new(numbers.SelectMany(number => new[] { Ship(number, number), Ship((number * 31 + 7) % width, number) }), row => row.Id),
            Recipes = new(numbers.Select(number => new Recipe { Id = new RecipeId($"r{number}"), Site = new SiteId($"p{number}"), Item = item, CapacityPerWeek = 40 }), row => row.Id),
            Demands = new(numbers.Select(number => new Demand { Id = new DemandId($"d{number}"), Site = new SiteId($"c{number}"), Item = item, QuantityPerWeek = 10 + (number % 7), Unmet = UnmetMode.Lost }), row => row.Id),
        };

        static Site Place(string kind, int number) =>
            new() { Id = new SiteId($"{kind}{number}"), Nation = new NationId("N"), Kind = SiteKind.Plant };

        Contract Ship(int plant, int customer) => new()
        {
            Id = new ContractId($"f{plant}_{customer}"),
            Supplier = new SiteId($"p{plant}"),
            Customer = new SiteId($"c{customer}"),
            Item = item,
            QuantityPerWeek = 1 + (plant % 3),
            TransitWeeks = 1 + (plant % 4),
        };
    }
}
