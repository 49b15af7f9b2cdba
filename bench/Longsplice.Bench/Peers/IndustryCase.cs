using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Bench.Peers;

/// <summary>
/// An input-output table as industries that buy from each other: regions by sectors, each with a store of every
/// sector's goods, bought from so many regions, one's own first, then round the ring. One industry loses half of its
/// capacity for some weeks.
/// </summary>
internal sealed record IndustryCase(int Regions, int Sectors, int Sources, int Weeks, int OutageWeeks, int Seed) : IPeerCase
{
    private const int OutageFrom = 2;
    private const double SpareCapacity = 1.25;
    private const double CoverWeeks = 13;

    /// <inheritdoc/>
    public double NodeWeeks => (double)Regions * Sectors * Weeks;

    /// <inheritdoc/>
    public SupplyModel Model()
    {
        double[,] flows = Flows();
        double[] made = [.. Industries.Select(row => Enumerable.Range(0, flows.GetLength(1)).Sum(column => flows[row, column]))];
        return new SupplyModel
        {
            Theatres = new([new Theatre { Id = new TheatreId("T") }], row => row.Id),
            Nations = new([new Nation { Id = new NationId("N"), Theatre = new TheatreId("T") }], row => row.Id),
            Items = new(Enumerable.Range(0, Sectors).Select(sector => new Item { Id = Goods(sector), Kind = ItemKind.Material, Unit = "t" }), row => row.Id),
            Sites = new(Buyers.Select(buyer => new Site { Id = Id(buyer), Nation = new NationId("N"), Kind = SiteKind.Plant }), row => row.Id),
            Recipes = new(Industries.Select(industry => new Recipe { Id = RecipeOf(industry), Site = Id(industry), Item = Goods(industry % Sectors), CapacityPerWeek = SpareCapacity * made[industry] }), row => row.Id),
            RecipeInputs = new(Industries.SelectMany(industry => Enumerable.Range(0, Sectors).Select(sector => new RecipeInput { Recipe = RecipeOf(industry), Item = Goods(sector), Quantity = Bought(flows, sector, industry) / made[industry] }))),
            Stocks = new(Buyers.SelectMany(buyer => Enumerable.Range(0, Sectors).Where(sector => buyer >= Industries.Count || sector != buyer % Sectors).Select(sector => new Stock { Site = Id(buyer), Item = Goods(sector), CoverWeeks = CoverWeeks }))),
            Contracts = new(Industries.SelectMany(industry => Buyers.Where(buyer => buyer != industry && Sells(industry, buyer)).Select(buyer => new Contract { Id = new ContractId($"c{industry}_{buyer}"), Supplier = Id(industry), Customer = Id(buyer), Item = Goods(industry % Sectors), QuantityPerWeek = flows[industry, buyer], TransitWeeks = 1 })), row => row.Id),
            Demands = new(Buyers.Skip(Industries.Count).SelectMany(buyer => Enumerable.Range(0, Sectors).Select(sector => new Demand { Id = new DemandId($"d{buyer}_{sector}"), Site = Id(buyer), Item = Goods(sector), QuantityPerWeek = Bought(flows, sector, buyer), Unmet = UnmetMode.Lost })), row => row.Id),
        };
    }

    /// <inheritdoc/>
    public Scenario Scenario() => new()
    {
        Start = new DateOnly(2027, 1, 4),
        Weeks = Weeks,
        Events = [new ScenarioEvent { Id = "out", Kind = "outage", Recipe = RecipeOf(0), Remaining = 0.5, From = WeekOrDate.OfWeek(OutageFrom), Until = WeekOrDate.OfWeek(OutageFrom + OutageWeeks - 1) }],
    };

    /// <inheritdoc/>
    public PeerAnswer Answer(PeerAnswer timed, IReadOnlyList<double> backlog) => timed;

    private List<int> Industries => [.. Enumerable.Range(0, Regions * Sectors)];

    /// <summary>Industries, then the final use of each region.</summary>
    private List<int> Buyers => [.. Enumerable.Range(0, (Regions * Sectors) + Regions)];

    private static SiteId Id(int buyer) => new($"s{buyer}");

    private static RecipeId RecipeOf(int industry) => new($"r{industry}");

    private static ItemId Goods(int sector) => new($"i{sector}");

    /// <summary>Units a week by selling industry and buyer; half of what is made goes to final use.</summary>
    private double[,] Flows()
    {
        var random = new Random(Seed);
        double[,] flows = new double[Regions * Sectors, (Regions * Sectors) + Regions];
        foreach (int industry in Industries)
        {
            foreach (int buyer in Buyers.Where(buyer => Sells(industry, buyer)))
            {
                flows[industry, buyer] = (0.5 + random.NextDouble()) * (buyer < Industries.Count ? 1 : Sectors);
            }
        }

        return flows;
    }

    private bool Sells(int industry, int buyer) =>
        ((industry / Sectors) - RegionOf(buyer) + Regions) % Regions < Sources;

    private int RegionOf(int buyer) => buyer < Regions * Sectors ? buyer / Sectors : buyer - (Regions * Sectors);

    private double Bought(double[,] flows, int sector, int buyer) =>
        Enumerable.Range(0, Regions).Sum(region => flows[(region * Sectors) + sector, buyer]);
}
