using System.Globalization;
using System.Text.Json;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Plan.Tests.Lp;

/// <summary>
/// The tables of a check case as ours. Its demand by week is a surge for each week, and a contract that names a lane
/// with a capacity travels through a passage of that capacity; standby contracts weigh 0.
/// </summary>
internal static class CaseModel
{
    public static SupplyModel Of(JsonElement tables) => new()
    {
        Theatres = new(Rows(tables, "theatres").Select(row => new Theatre { Id = new TheatreId(Id(row)) }), row => row.Id),
        Nations = new(Rows(tables, "nations").Select(row => new Nation { Id = new NationId(Id(row)), Theatre = new TheatreId(Word(row, "theatre")) }), row => row.Id),
        Sites = new(Rows(tables, "sites").Select(row => new Site { Id = new SiteId(Id(row)), Nation = new NationId(Word(row, "nation")), Kind = SiteKind.Plant }), row => row.Id),
        Items = new(Rows(tables, "items").Select(row => new Item { Id = new ItemId(Id(row)), Kind = ItemKind.Component, Unit = "unit", UnitMassKg = 1000 }), row => row.Id),
        Lines = new(Rows(tables, "lines").Select(row => new ProductionLine { Id = new LineId(Id(row)), Site = new SiteId(Word(row, "site")), HoursPerWeek = row.GetProperty("hours_per_week").GetDouble() }), row => row.Id),
        Recipes = new(Rows(tables, "recipes").Select(RecipeOf), row => row.Id),
        RecipeInputs = new(Rows(tables, "recipe_inputs").Select(row => new RecipeInput { Recipe = new RecipeId(Word(row, "recipe")), Item = new ItemId(Word(row, "item")), Quantity = row.GetProperty("quantity").GetDouble() })),
        Stocks = new(Rows(tables, "stocks").Select(StockOf)),
        Contracts = new(Rows(tables, "contracts").Select(ContractOf), row => row.Id),
        Lanes = new(Lanes(tables), row => row.Id),
        Passages = new(Rows(tables, "lanes").Select(row => new Passage { Id = new PassageId(Id(row)), CapacityTonnesPerWeek = Number(row, "capacity_tonnes_per_week") }), row => row.Id),
        Demands = new(Rows(tables, "demands").Select(DemandOf), row => row.Id),
    };

    public static IEnumerable<ScenarioEvent> Profiles(JsonElement tables) =>
        from row in Rows(tables, "demands")
        where row.TryGetProperty("by_week", out _)
        from week in row.GetProperty("by_week").EnumerateObject()
        let number = int.Parse(week.Name, CultureInfo.InvariantCulture)
        select new ScenarioEvent
        {
            Id = $"{Id(row)}_{number}",
            Kind = "surge",
            Demand = new DemandId(Id(row)),
            AddPerWeek = week.Value.GetDouble() - row.GetProperty("quantity_per_week").GetDouble(),
            From = WeekOrDate.OfWeek(number),
            Until = WeekOrDate.OfWeek(number),
        };

    /// <summary>The lane of the case is a passage here, crossed by a lane for each pair of sites.</summary>
    private static IEnumerable<Lane> Lanes(JsonElement tables) => Rows(tables, "contracts")
        .Where(row => row.TryGetProperty("lane", out _))
        .DistinctBy(row => (Word(row, "supplier"), Word(row, "customer")))
        .Select(row => new Lane
        {
            Id = new LaneId($"{Word(row, "supplier")}-{Word(row, "customer")}"),
            From = new SiteId(Word(row, "supplier")),
            To = new SiteId(Word(row, "customer")),
            Mode = LaneMode.Sea,
            TransitDays = 7 * row.GetProperty("transit_weeks").GetDouble(),
            Passages = [new PassageId(Word(row, "lane"))],
        });

    private static Recipe RecipeOf(JsonElement row) => new()
    {
        Id = new RecipeId(Id(row)),
        Site = new SiteId(Word(row, "site")),
        Item = new ItemId(Word(row, "item")),
        CapacityPerWeek = row.GetProperty("capacity_per_week").GetDouble(),
        SurgePerWeek = Number(row, "surge_per_week"),
        SurgeRampWeeks = (int?)Number(row, "surge_ramp_weeks"),
        LeadWeeks = row.GetProperty("lead_weeks").GetInt32(),
        Yield = row.GetProperty("yield").GetDouble(),
        Runs = PlanCase.Text(row, "runs") == "full" ? RunMode.Full : RunMode.Asked,
        Share = Number(row, "share"),
        Line = PlanCase.Text(row, "line") is { } line ? new LineId(line) : null,
        HoursPerUnit = Number(row, "hours_per_unit"),
    };

    private static Stock StockOf(JsonElement row) => new()
    {
        Site = new SiteId(Word(row, "site")),
        Item = new ItemId(Word(row, "item")),
        Quantity = Number(row, "quantity"),
        CoverWeeks = Number(row, "cover_weeks"),
        Reserve = Number(row, "reserve"),
    };

    private static Contract ContractOf(JsonElement row) => new()
    {
        Id = new ContractId(Id(row)),
        Supplier = new SiteId(Word(row, "supplier")),
        Customer = new SiteId(Word(row, "customer")),
        Item = new ItemId(Word(row, "item")),
        Rank = row.GetProperty("rank").GetInt32(),
        QuantityPerWeek = Number(row, "quantity_per_week") ?? Number(row, "share"),
        MaxPerWeek = Number(row, "max_per_week"),
        TransitWeeks = row.TryGetProperty("lane", out _) ? null : Number(row, "transit_weeks"),
    };

    private static Demand DemandOf(JsonElement row) => new()
    {
        Id = new DemandId(Id(row)),
        Site = new SiteId(Word(row, "site")),
        Item = new ItemId(Word(row, "item")),
        QuantityPerWeek = row.GetProperty("quantity_per_week").GetDouble(),
        ShortageCostUsd = Number(row, "shortage_cost_usd"),
        Unmet = Word(row, "unmet") == "lost" ? UnmetMode.Lost : UnmetMode.Backlog,
    };

    private static JsonElement[] Rows(JsonElement tables, string name) =>
        tables.TryGetProperty(name, out var rows) ? [.. rows.EnumerateArray()] : [];

    private static string Id(JsonElement row) => Word(row, "id");

    private static string Word(JsonElement row, string name) => row.GetProperty(name).GetString()!;

    private static double? Number(JsonElement row, string name) => PlanCase.Number(row, name);
}
