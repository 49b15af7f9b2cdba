using Longsplice.Model.Tables;

namespace Longsplice.Model.Editing;

/// <summary>
/// Changes to a model's rows, gathered and applied at once; the model itself stays as it is.
/// </summary>
/// <param name="model">The model to start from.</param>
public sealed class ModelEdit(SupplyModel model)
{
    private readonly Dictionary<Type, List<Row>> _rows = model.Tables
        .ToDictionary(table => table.Schema.RowType, table => table.Rows.ToList());

    /// <summary>Adds a row.</summary>
    public void Add(Row row) => _rows[row.GetType()].Add(row);

    /// <summary>Puts a row in another's place.</summary>
    public void Replace(Row row, Row by)
    {
        var rows = _rows[row.GetType()];
        rows[rows.IndexOf(row)] = by;
    }

    /// <summary>Keeps the rows of a table that a condition holds for.</summary>
    public int Keep(TableSchema schema, Predicate<Row> condition) =>
        _rows[schema.RowType].RemoveAll(row => !condition(row));

    /// <summary>The rows of a table as they stand.</summary>
    public IReadOnlyList<Row> RowsOf(TableSchema schema) => _rows[schema.RowType];

    /// <summary>The model with the changes.</summary>
    public SupplyModel Apply() => model with
    {
        Theatres = new(Of<Theatre>(), row => row.Id),
        Nations = new(Of<Nation>(), row => row.Id),
        Sites = new(Of<Site>(), row => row.Id),
        Items = new(Of<Item>(), row => row.Id),
        Lines = new(Of<ProductionLine>(), row => row.Id),
        Recipes = new(Of<Recipe>(), row => row.Id),
        RecipeInputs = new(Of<RecipeInput>()),
        Stocks = new(Of<Stock>()),
        Contracts = new(Of<Contract>(), row => row.Id),
        Lanes = new(Of<Lane>(), row => row.Id),
        SeaLanes = new(Of<SeaLane>(), row => row.Id),
        Passages = new(Of<Passage>(), row => row.Id),
        Demands = new(Of<Demand>(), row => row.Id),
        Licences = new(Of<Licence>()),
        Substitutes = new(Of<Substitute>()),
        Services = new(Of<Service>(), row => row.Id),
        SiteServices = new(Of<SiteService>()),
        Cables = new(Of<Cable>(), row => row.Id),
        Landings = new(Of<Landing>(), row => row.Id),
        CableSegments = new(Of<CableSegment>(), row => row.Id),
        RepairShips = new(Of<RepairShip>(), row => row.Id),
        Options = new(Of<OptionRow>(), row => row.Id),
        Programmes = new(Of<Programme>(), row => row.Id),
        Ranges = new(Of<RangeRow>()),
        Sources = new(Of<SourceRow>(), row => row.Id),
    };

    /// <summary>A copy of a row with another value in a column.</summary>
    public static Row With(Row row, Column column, object? value)
    {
        var copy = row with { };
        column.Property.SetValue(copy, value);
        return copy;
    }

    private IEnumerable<TRow> Of<TRow>()
        where TRow : Row =>
        _rows[typeof(TRow)].Cast<TRow>();
}
