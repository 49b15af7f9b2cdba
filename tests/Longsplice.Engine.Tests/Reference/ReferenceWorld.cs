using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Tests.Reference;

/// <summary>
/// Who supplies, makes, uses and wants what, looked up by id in plain dictionaries.
/// A stock point is its site and item: "site/item".
/// </summary>
internal sealed class ReferenceWorld
{
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);

    public ReferenceWorld(SupplyModel model, Scenario scenario)
    {
        Model = model;
        Scenario = scenario;
        Points =
        [
            .. model.Stocks.Select(row => $"{row.Site}/{row.Item}")
                .Concat(model.Demands.Select(PointOf))
                .Concat(model.Recipes.Select(OutputOf))
                .Concat(model.RecipeInputs.Select(PointOf))
                .Concat(model.Contracts.Select(FromOf))
                .Concat(model.Contracts.Select(ToOf))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        In = model.Contracts.ToLookup(ToOf, StringComparer.Ordinal);
        Out = model.Contracts.ToLookup(FromOf, StringComparer.Ordinal);
        Made = model.Recipes.ToLookup(OutputOf, StringComparer.Ordinal);
        Used = model.RecipeInputs.ToLookup(PointOf, StringComparer.Ordinal);
        InputsOf = model.RecipeInputs.ToLookup(row => row.Recipe.Code, StringComparer.Ordinal);
        Wanted = model.Demands.ToLookup(PointOf, StringComparer.Ordinal);
        foreach (string point in Points)
        {
            Weigh(point);
        }
    }

    public SupplyModel Model { get; }

    public Scenario Scenario { get; }

    public string[] Points { get; }

    public ILookup<string, Contract> In { get; }

    public ILookup<string, Contract> Out { get; }

    public ILookup<string, Recipe> Made { get; }

    public ILookup<string, RecipeInput> Used { get; }

    public ILookup<string, RecipeInput> InputsOf { get; }

    public ILookup<string, Demand> Wanted { get; }

    public int First => 1 - Scenario.BuildUpWeeks;

    public int Last => Scenario.Weeks;

    public static string PointOf(Demand row) => $"{row.Site}/{row.Item}";

    public static string OutputOf(Recipe row) => $"{row.Site}/{row.Item}";

    public static string FromOf(Contract row) => $"{row.Supplier}/{row.Item}";

    public static string ToOf(Contract row) => $"{row.Customer}/{row.Item}";

    public static bool IsHelp(Contract row) => row.Rank == 2;

    public string PointOf(RecipeInput row) => $"{Recipe(row).Site}/{row.Item}";

    public Recipe Recipe(RecipeInput row) => Model.Recipes.Get(row.Recipe);

    /// <summary>Share of a contract or recipe among the sources of its point, as the tables say.</summary>
    public double TableShare(string id) => _weights[id];

    public Nation NationOf(SiteId site) => Model.Nations.Get(Model.Sites.Get(site).Nation);

    public PolicySettings PolicyAt(string point)
    {
        var nation = NationOf(new SiteId(point.Split('/')[0])).Id.Code;
        return Scenario.Policy.Nations.TryGetValue(nation, out var own) ? own.Over(Scenario.Policy) : Scenario.Policy;
    }

    public double Tonnes(Contract row) => (Model.Items.Get(row.Item).UnitMassKg ?? 0) / 1000;

    /// <summary>A contract that crosses a border from the exporter to one of the importers with one of the items.</summary>
    public bool Crosses(Contract row, NationId? exporter, IReadOnlyList<NationId> importers, IReadOnlyList<ItemId> items)
    {
        var (from, to) = (NationOf(row.Supplier).Id, NationOf(row.Customer).Id);
        return from != to
            && (exporter is null || exporter == from)
            && (importers.Count == 0 || importers.Contains(to))
            && (items.Count == 0 || items.Contains(row.Item));
    }

    public bool InForce(Demand row, int week) =>
        (row.From is null || row.From.Value.ToWeek(Scenario.Week1Date) <= week)
        && (row.Until is null || row.Until.Value.ToWeek(Scenario.Week1Date) >= week);

    public double BaseQuantity(Demand row) => InForce(row, First - 1) ? row.QuantityPerWeek : 0;

    /// <summary>What a lane lifts: its capacity, or what its fleet carries, away for two transits.</summary>
    public static double Lift(Lane lane) => Math.Min(
        lane.CapacityTonnesPerWeek ?? double.PositiveInfinity,
        (lane.FleetTonnes ?? double.PositiveInfinity) * 7 / Math.Max(7, 2 * lane.TransitDays));

    /// <summary>
    /// Least-days chain of lanes, by relaxing until nothing improves; of equal chains the one that reaches each
    /// site by the smaller id. Null where none is open.
    /// </summary>
    public Lane[]? Route(SiteId from, SiteId to, Func<Lane, double> days)
    {
        var reached = new Dictionary<SiteId, double> { [from] = 0 };
        for (bool moved = true; moved;)
        {
            moved = false;
            foreach (var lane in Model.Lanes.Where(lane => reached.ContainsKey(lane.From) && double.IsFinite(days(lane))))
            {
                double at = reached[lane.From] + days(lane);
                if (!reached.TryGetValue(lane.To, out double known) || at < known)
                {
                    reached[lane.To] = at;
                    moved = true;
                }
            }
        }

        return reached.ContainsKey(to) ? Chain(from, to, reached, days) : null;
    }

    private Lane[] Chain(SiteId from, SiteId to, Dictionary<SiteId, double> reached, Func<Lane, double> days)
    {
        var chain = new List<Lane>();
        for (var site = to; site != from; site = chain[0].From)
        {
            var at = site;
            chain.Insert(0, Model.Lanes.First(lane =>
                lane.To == at && reached.ContainsKey(lane.From) && reached[lane.From] + days(lane) == reached[at]));
        }

        return [.. chain];
    }

    private void Weigh(string point)
    {
        bool byShare = In[point].Any(row => !IsHelp(row) && row.Share is not null) || Made[point].Any(row => row.Share is not null);
        foreach (var row in In[point])
        {
            _weights[row.Id.Code] = IsHelp(row) ? 0 : (byShare ? row.Share : row.QuantityPerWeek) ?? 0;
        }

        foreach (var row in Made[point])
        {
            _weights[row.Id.Code] = byShare ? row.Share ?? 0 : row.CapacityPerWeek;
        }

        string[] sources = [.. In[point].Select(row => row.Id.Code), .. Made[point].Select(row => row.Id.Code)];
        double total = sources.Sum(id => _weights[id]);
        foreach (string id in sources)
        {
            _weights[id] = total > 0 ? _weights[id] / total : 0;
        }
    }
}
