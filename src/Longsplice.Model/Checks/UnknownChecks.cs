using Longsplice.Model.Tables;
using Longsplice.Model.Unknowns;

namespace Longsplice.Model.Checks;

/// <summary>Checks of unknown figures: rules can only fill what something is known of.</summary>
/// <param name="model">A model whose ids are sound.</param>
internal sealed class UnknownChecks(SupplyModel model)
{
    private readonly HashSet<FigureId> _ranged = [.. model.Ranges.Select(row => new FigureId(row.Table, row.Id, row.Column))];
    private readonly TypicalValues _typical = new(model);
    private readonly Lazy<PointSources> _sources = new(() => new PointSources(model));

    public static IEnumerable<Finding> Run(SupplyModel model)
    {
        var checks = new UnknownChecks(model);
        return model.Tables
            .Where(table => table.Schema.HoldsFigures)
            .SelectMany(table => checks.OfTable(table.Schema, table.Rows));
    }

    private IEnumerable<Finding> OfTable(TableSchema schema, IReadOnlyList<Row> rows) => schema.Columns
        .Where(column => column.TakesUnknown)
        .SelectMany(column => rows
            .Where(row => column.IsUnknown(row)
                && !_ranged.Contains(new FigureId(schema.Table.Name, schema.KeyText(row), column.Name)))
            .Select(row => Problem(schema, row, column))
            .OfType<Finding>());

    private Finding? Problem(TableSchema schema, Row row, Column column) => column.Declared.Unknown switch
    {
        UnknownRule.Sets when row is RecipeInput input && !IsCountedInSets(input) => ModelChecks.At(
            schema, row, "LS104", column.Name, Unknown.Word, "a figure or a range, since the supply is not in shares",
            $"Give shares to all sources of {input.Item} at {model.Recipes.Get(input.Recipe).Site}, or a range."),
        UnknownRule.Typical when column.IsRequired && _typical.MedianFor(schema, row, column) is null => ModelChecks.At(
            schema, row, "LS105", column.Name, Unknown.Word, "a range, since nothing like it is known"),
        _ => null,
    };

    private bool IsCountedInSets(RecipeInput input) =>
        _sources.Value.AllHaveShares(model.Recipes.Get(input.Recipe).Site, input.Item);
}
