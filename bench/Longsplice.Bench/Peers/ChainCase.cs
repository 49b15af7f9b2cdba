using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Bench.Peers;

/// <summary>
/// Serial chains side by side: a source that makes what is asked, tiers that keep a stock and pass on, a customer who
/// waits. The sources are out for some weeks. Orders fill up to the target at once, which is base stock.
/// </summary>
internal sealed record ChainCase(
    int Chains, int Tiers, int Weeks, double Demand, double Stock, int TransitWeeks, int OutageFrom, int OutageUntil) : IPeerCase
{
    private static readonly ItemId Goods = new("x");
    private static readonly NationId Home = new("N");
    private static readonly NationId SourceNation = new("S");

    /// <inheritdoc/>
    public double NodeWeeks => (double)Chains * Tiers * Weeks;

    /// <inheritdoc/>
    public SupplyModel Model() => new()
    {
        Theatres = new([new Theatre { Id = new TheatreId("T") }], row => row.Id),
        Nations = new(new[] { Home, SourceNation }.Select(id => new Nation { Id = id, Theatre = new TheatreId("T") }), row => row.Id),
        Items = new([new Item { Id = Goods, Kind = ItemKind.Material, Unit = "t" }], row => row.Id),
        Sites = new(Places((chain, tier) => new Site { Id = Id(chain, tier), Nation = tier == Tiers ? SourceNation : Home, Kind = SiteKind.Plant }, Tiers + 1), row => row.Id),
        Stocks = new(Places((chain, tier) => new Stock { Site = Id(chain, tier), Item = Goods, Quantity = Stock, CoverWeeks = Stock / Demand }, Tiers)),
        Contracts = new(Places(
            (chain, tier) => new Contract
            {
                Id = new ContractId($"c{chain}_{tier}"),
                Supplier = Id(chain, tier + 1),
                Customer = Id(chain, tier),
                Item = Goods,
                Share = 1,
                TransitWeeks = TransitWeeks,
            },
            Tiers), row => row.Id),
        Recipes = new(Enumerable.Range(0, Chains).Select(chain => new Recipe { Id = new RecipeId($"r{chain}"), Site = Id(chain, Tiers), Item = Goods, CapacityPerWeek = 1e6 }), row => row.Id),
        Demands = new(Enumerable.Range(0, Chains).Select(chain => new Demand { Id = new DemandId($"d{chain}"), Site = Id(chain, 0), Item = Goods, QuantityPerWeek = Demand, Unmet = UnmetMode.Backlog }), row => row.Id),
    };

    /// <inheritdoc/>
    public Scenario Scenario() => new()
    {
        Start = new DateOnly(2027, 1, 4),
        Weeks = Weeks,
        Policy = new PolicySettings { AdjustWeeks = 1, Smoothing = 1 },
        Events = [new ScenarioEvent { Id = "out", Kind = "outage", Nation = SourceNation, From = WeekOrDate.OfWeek(OutageFrom), Until = WeekOrDate.OfWeek(OutageUntil) }],
    };

    /// <inheritdoc/>
    public PeerAnswer Answer(PeerAnswer timed, IReadOnlyList<double> backlog) => timed with
    {
        FirstShort = Enumerable.Range(1, Weeks).Cast<int?>().FirstOrDefault(week => backlog[week!.Value - 1] > 1e-6),
        PeakBacklog = backlog.Max(),
        BacklogWeeks = backlog.Sum(),
    };

    private static SiteId Id(int chain, int tier) => new($"s{chain}_{tier}");

    private IEnumerable<T> Places<T>(Func<int, int, T> make, int tiers) =>
        Enumerable.Range(0, Chains).SelectMany(chain => Enumerable.Range(0, tiers).Select(tier => make(chain, tier)));
}
