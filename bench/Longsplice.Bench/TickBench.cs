using System.Diagnostics;
using Longsplice.Engine;
using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Bench;

/// <summary>A layered network with ten flows a stock point, and the time of one week on it.</summary>
internal sealed class TickBench
{
    private const int FlowsPerPoint = 10;
    private const int Tiers = 5;
    private const int Warm = 150;
    private const int Rounds = 60;

    private readonly Simulation _simulation;

    public TickBench(int points)
    {
        var scenario = new Scenario { Start = new DateOnly(2027, 1, 4), Weeks = Warm + Rounds };
        var network = NetworkCompiler.Compile(Layered(points / Tiers), scenario);
        Points = network.Points.Count;
        Flows = network.Flows.Count;
        _simulation = new Simulation(network, ProgressiveFilling.Fill(network), CompiledEvents.None, new ChunkWorkers(1));
    }

    public int Points { get; }

    public int Flows { get; }

    /// <summary>Median seconds and mean bytes of one week.</summary>
    public (double Seconds, double Bytes) Measure()
    {
        for (int week = 1; week <= Warm; week++)
        {
            _simulation.Tick(week, null);
        }

        double[] seconds = new double[Rounds];
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int round = 0; round < Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            _simulation.Tick(Warm + 1 + round, null);
            seconds[round] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        double bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Rounds;
        Array.Sort(seconds);
        return (seconds[Rounds / 2], bytes);
    }

    private static SupplyModel Layered(int width)
    {
        var random = new Random(7);
        var item = new ItemId("x");
        var sites = Enumerable.Range(0, Tiers)
            .SelectMany(tier => Enumerable.Range(0, width).Select(number => Id(tier, number)))
            .Select(id => new Site { Id = id, Nation = new NationId("N"), Kind = SiteKind.Plant });
        var contracts = Enumerable.Range(0, Tiers - 1).SelectMany(tier => Enumerable.Range(0, width).SelectMany(number =>
            Enumerable.Range(0, FlowsPerPoint * Tiers / (Tiers - 1)).Select(link => new Contract
            {
                Id = new ContractId($"c{tier}_{number}_{link}"),
                Supplier = Id(tier + 1, random.Next(width)),
                Customer = Id(tier, number),
                Item = item,
                QuantityPerWeek = 1 + random.NextDouble(),
                TransitWeeks = 1 + (link % 4),
            })));
        return new SupplyModel
        {
            Theatres = new([new Theatre { Id = new TheatreId("T") }], row => row.Id),
            Nations = new([new Nation { Id = new NationId("N"), Theatre = new TheatreId("T") }], row => row.Id),
            Sites = new(sites, row => row.Id),
            Items = new([new Item { Id = item, Kind = ItemKind.Material, Unit = "t" }], row => row.Id),
            Contracts = new(contracts, row => row.Id),
            Recipes = new(Enumerable.Range(0, width).Select(number => new Recipe
            {
                Id = new RecipeId($"r{number}"),
                Site = Id(Tiers - 1, number),
                Item = item,
                CapacityPerWeek = 1e6,
            }), row => row.Id),
            Demands = new(Enumerable.Range(0, width).Select(number => new Demand
            {
                Id = new DemandId($"d{number}"),
                Site = Id(0, number),
                Item = item,
                QuantityPerWeek = 10,
                Unmet = UnmetMode.Lost,
            }), row => row.Id),
        };
    }

    private static SiteId Id(int tier, int number) => new($"s{tier}_{number}");
}
