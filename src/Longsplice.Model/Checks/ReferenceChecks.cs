using System.Collections;
using System.Collections.Frozen;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Checks;

/// <summary>Every id must be known to the table that its type refers to.</summary>
internal static class ReferenceChecks
{
    public static IEnumerable<Finding> Run(SupplyModel model)
    {
        var known = new Dictionary<Type, (string Table, FrozenSet<string> Ids)>
        {
            [typeof(TheatreId)] = ("theatres", Ids(model.Theatres)),
            [typeof(NationId)] = ("nations", Ids(model.Nations)),
            [typeof(SiteId)] = ("sites", Ids(model.Sites)),
            [typeof(ItemId)] = ("items", Ids(model.Items)),
            [typeof(LineId)] = ("lines", Ids(model.Lines)),
            [typeof(RecipeId)] = ("recipes", Ids(model.Recipes)),
            [typeof(ServiceId)] = ("services", Ids(model.Services)),
            [typeof(ProgrammeId)] = ("programmes", Ids(model.Programmes)),
        };
        return model.Tables.SelectMany(table => OfTable(table.Schema, table.Rows, known));
    }

    private static FrozenSet<string> Ids<TRow>(Table<TRow> table)
        where TRow : Row =>
        table.Select(TableSchema<TRow>.KeyOf).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<Finding> OfTable(
        TableSchema schema, IReadOnlyList<Row> rows, Dictionary<Type, (string Table, FrozenSet<string> Ids)> known)
    {
        foreach (var column in schema.Columns)
        {
            bool isOwnKey = schema.Key.Count == 1 && schema.Key[0] == column;
            if (isOwnKey || !known.TryGetValue(column.Cell.Type, out var target))
            {
                continue;
            }

            foreach (var row in rows)
            {
                foreach (string id in Values(column, row).Where(id => !target.Ids.Contains(id)))
                {
                    yield return ModelChecks.At(
                        schema, row, "LS015", column.Name, id, $"an id of {target.Table}", Nearest.Hint(id, target.Ids.Order(StringComparer.Ordinal)));
                }
            }
        }
    }

    private static IEnumerable<string> Values(Column column, Row row) => column.Property.GetValue(row) switch
    {
        null => [],
        IEnumerable list => list.Cast<object>().Select(id => id.ToString()!),
        var id => [id.ToString()!],
    };
}
