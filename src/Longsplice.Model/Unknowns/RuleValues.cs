using Longsplice.Model.Tables;

namespace Longsplice.Model.Unknowns;

/// <summary>What the rules of columns make of unknown figures (docs/unknowns.md).</summary>
/// <param name="model">The model with its unknowns.</param>
/// <param name="loads">What the steady start puts on figures; null before there is one, and then nothing is limited.</param>
internal sealed class RuleValues(SupplyModel model, ISteadyLoads? loads)
{
    /// <summary>Spare beyond the load in the best case.</summary>
    private const double Spare = 1.25;

    /// <summary>Weeks of cover where the model knows of none.</summary>
    private const double TypicalCover = 4;

    private readonly TypicalValues _typical = new(model);
    private readonly PointSources _sources = new(model);

    /// <summary>Shares that pin sources beside an unknown capacity.</summary>
    public IEnumerable<(Row Source, double Share)> PinnedShares => _sources.Pinned();

    /// <summary>What the start puts on a figure; null before there is one.</summary>
    public double? LoadOn(FigureId figure) => loads?.On(figure);

    /// <summary>The values of an unknown figure.</summary>
    public CaseValues Of(TableSchema schema, Row row, Column column) => column.Declared.Unknown switch
    {
        UnknownRule.Fixed => new(column.Declared.Cases[0], column.Declared.Cases[1], column.Declared.Cases[2]),
        UnknownRule.Typical => Typical(column, _typical.Of(schema, row, column)),
        UnknownRule.Cover => Cover((Stock)row),
        UnknownRule.Reserve => new(Figure(((Stock)row).Quantity) ?? 0, 0, 0),
        UnknownRule.Load => Load(schema, row, column),
        UnknownRule.Surge => Surge((Recipe)row),
        UnknownRule.Sets => CaseValues.Same(1),
        UnknownRule.Remainder => CaseValues.Same(OfSource(row, _sources.Remainder)),
        UnknownRule.Weight => CaseValues.Same(OfSource(row, _sources.MeanWeight)),
        _ => CaseValues.Same(null),
    };

    private static double? Figure(double? value) => Unknown.Is(value) ? null : value;

    private static CaseValues Typical(Column column, double? median)
    {
        double? low = median is { } value ? Cells.Legal(column, value / 2) : null;
        double? high = median is { } other ? Cells.Legal(column, 2 * other) : null;
        return column.Declared.Worse == WorseEnd.High ? new(high, median, low) : new(low, median, high);
    }

    /// <summary>In weeks of cover: the quantity that they make follows the use of each case.</summary>
    private CaseValues Cover(Stock row)
    {
        double cover = Figure(row.CoverWeeks)
            ?? TypicalValues.Median(model.Stocks.Select(other => Figure(other.CoverWeeks)))
            ?? TypicalCover;
        return new(0, cover, 2 * cover);
    }

    private CaseValues Load(TableSchema schema, Row row, Column column)
    {
        if (LoadOn(new FigureId(schema.Table.Name, schema.KeyText(row), column.Name)) is not { } load)
        {
            return CaseValues.Same(null);
        }

        return row is Recipe recipe && column.Name == "capacity_per_week"
            ? Capacity(recipe, load)
            : new(load, Spare * load, null);
    }

    /// <summary>Known surge bounds an unknown capacity; a recipe that runs full is never without limit.</summary>
    private static CaseValues Capacity(Recipe recipe, double load)
    {
        double most = Figure(recipe.SurgePerWeek) ?? double.PositiveInfinity;
        double better = recipe.Runs == RunMode.Full ? 2 * load : CaseValues.NoLimit;
        return new(Math.Min(most, load), Math.Min(most, Spare * load), Math.Min(most, better));
    }

    private CaseValues Surge(Recipe recipe)
    {
        var capacity = Unknown.Is(recipe.CapacityPerWeek)
            ? Load(TableSchema<Recipe>.Instance, recipe, TableSchema<Recipe>.Instance.Columns.First(column => column.Name == "capacity_per_week"))
            : CaseValues.Same(recipe.CapacityPerWeek);
        return new(capacity.Worse, Spare * capacity.Best, 2 * capacity.Better);
    }

    private static double OfSource(Row row, Func<Ids.SiteId, Ids.ItemId, double> rule) => row switch
    {
        Contract contract => rule(contract.Customer, contract.Item),
        Recipe recipe => rule(recipe.Site, recipe.Item),
        _ => 1,
    };
}
