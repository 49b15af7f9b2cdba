using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model;

/// <summary>Who makes, moves, stocks and needs what: the tables of a model, immutable.</summary>
public sealed record SupplyModel
{
    /// <summary>Name of the model.</summary>
    public string Name { get; init; } = "model";

    /// <summary>Year of the prices in USD; null where nothing is said.</summary>
    public int? PriceYear { get; init; }

    /// <summary>Markings of labels, lowest first.</summary>
    public Labels.Markings Markings { get; init; } = Labels.Markings.Default;

    /// <summary>Theatres.</summary>
    public KeyedTable<TheatreId, Theatre> Theatres { get; init; } = new([], row => row.Id);

    /// <summary>Nations.</summary>
    public KeyedTable<NationId, Nation> Nations { get; init; } = new([], row => row.Id);

    /// <summary>Sites.</summary>
    public KeyedTable<SiteId, Site> Sites { get; init; } = new([], row => row.Id);

    /// <summary>Items.</summary>
    public KeyedTable<ItemId, Item> Items { get; init; } = new([], row => row.Id);

    /// <summary>Production lines.</summary>
    public KeyedTable<LineId, ProductionLine> Lines { get; init; } = new([], row => row.Id);

    /// <summary>Recipes.</summary>
    public KeyedTable<RecipeId, Recipe> Recipes { get; init; } = new([], row => row.Id);

    /// <summary>Inputs of recipes.</summary>
    public Table<RecipeInput> RecipeInputs { get; init; } = new([]);

    /// <summary>Stocks at the start.</summary>
    public Table<Stock> Stocks { get; init; } = new([]);

    /// <summary>Contracts.</summary>
    public KeyedTable<ContractId, Contract> Contracts { get; init; } = new([], row => row.Id);

    /// <summary>Lanes.</summary>
    public KeyedTable<LaneId, Lane> Lanes { get; init; } = new([], row => row.Id);

    /// <summary>Services by sea whose lanes are computed when the model is used.</summary>
    public KeyedTable<LaneId, SeaLane> SeaLanes { get; init; } = new([], row => row.Id);

    /// <summary>Passages.</summary>
    public KeyedTable<PassageId, Passage> Passages { get; init; } = new([], row => row.Id);

    /// <summary>Final demands.</summary>
    public KeyedTable<DemandId, Demand> Demands { get; init; } = new([], row => row.Id);

    /// <summary>Licences.</summary>
    public Table<Licence> Licences { get; init; } = new([]);

    /// <summary>Items that may stand in for others.</summary>
    public Table<Substitute> Substitutes { get; init; } = new([]);

    /// <summary>Services that sites lean on.</summary>
    public KeyedTable<ServiceId, Service> Services { get; init; } = new([], row => row.Id);

    /// <summary>Which site leans on which service.</summary>
    public Table<SiteService> SiteServices { get; init; } = new([]);

    /// <summary>Submarine cables.</summary>
    public KeyedTable<CableId, Cable> Cables { get; init; } = new([], row => row.Id);

    /// <summary>Where cables come ashore or branch.</summary>
    public KeyedTable<LandingId, Landing> Landings { get; init; } = new([], row => row.Id);

    /// <summary>Cable between landings.</summary>
    public KeyedTable<CableSegmentId, CableSegment> CableSegments { get; init; } = new([], row => row.Id);

    /// <summary>Ships that mend cables.</summary>
    public KeyedTable<RepairShipId, RepairShip> RepairShips { get; init; } = new([], row => row.Id);

    /// <summary>Options that may be adopted.</summary>
    public KeyedTable<OptionId, OptionRow> Options { get; init; } = new([], row => row.Id);

    /// <summary>Programmes that options belong to.</summary>
    public KeyedTable<ProgrammeId, Programme> Programmes { get; init; } = new([], row => row.Id);

    /// <summary>Ranges of figures that are not known well.</summary>
    public Table<RangeRow> Ranges { get; init; } = new([]);

    /// <summary>Sources.</summary>
    public KeyedTable<SourceId, SourceRow> Sources { get; init; } = new([], row => row.Id);

    /// <summary>All tables with their schemas, in order of their names.</summary>
    public IEnumerable<(TableSchema Schema, IReadOnlyList<Row> Rows)> Tables =>
    [
        (TableSchema<CableSegment>.Instance, CableSegments),
        (TableSchema<Cable>.Instance, Cables),
        (TableSchema<Contract>.Instance, Contracts),
        (TableSchema<Demand>.Instance, Demands),
        (TableSchema<Item>.Instance, Items),
        (TableSchema<Landing>.Instance, Landings),
        (TableSchema<Lane>.Instance, Lanes),
        (TableSchema<Licence>.Instance, Licences),
        (TableSchema<ProductionLine>.Instance, Lines),
        (TableSchema<Nation>.Instance, Nations),
        (TableSchema<OptionRow>.Instance, Options),
        (TableSchema<Passage>.Instance, Passages),
        (TableSchema<Programme>.Instance, Programmes),
        (TableSchema<RangeRow>.Instance, Ranges),
        (TableSchema<RecipeInput>.Instance, RecipeInputs),
        (TableSchema<Recipe>.Instance, Recipes),
        (TableSchema<RepairShip>.Instance, RepairShips),
        (TableSchema<SeaLane>.Instance, SeaLanes),
        (TableSchema<Service>.Instance, Services),
        (TableSchema<SiteService>.Instance, SiteServices),
        (TableSchema<Site>.Instance, Sites),
        (TableSchema<SourceRow>.Instance, Sources),
        (TableSchema<Stock>.Instance, Stocks),
        (TableSchema<Substitute>.Instance, Substitutes),
        (TableSchema<Theatre>.Instance, Theatres),
    ];

    /// <summary>The schemas of all tables, in order of their names.</summary>
    public static TableSchema[] Schemas { get; } = [.. new SupplyModel().Tables.Select(table => table.Schema)];
}
