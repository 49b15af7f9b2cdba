using System.Collections;
using Longsplice.Model.Editing;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Cuts;

/// <summary>
/// Drops rows that refer to what is no longer there, round after round until none is left, then options without
/// target, ranges of dropped figures and sources that nothing cites. In a list of ids those that are gone are left
/// out; a list of which nothing is left takes its row with it, since an empty list would mean all.
/// </summary>
internal static class DanglingRows
{
    public static void Drop(SupplyModel model, ModelEdit edit)
    {
        var schemas = model.Tables.Select(table => table.Schema).ToArray();
        var owners = schemas
            .Where(schema => schema.Key.Count == 1 && schema.Key[0].Cell.IsId)
            .ToLookup(schema => schema.Key[0].Cell.Type);
        for (bool isStable = false; !isStable;)
        {
            var known = owners.ToDictionary(
                owner => owner.Key,
                owner => owner.SelectMany(schema => edit.RowsOf(schema).Select(schema.KeyText)).ToHashSet(StringComparer.Ordinal));
            isStable = schemas.Sum(schema => DropFrom(schema, edit, known)) + DropBareCables(edit) == 0;
        }

        DropOptions(edit);
        DropRanges(schemas, edit);
        DropSources(schemas, edit);
    }

    private static int DropFrom(TableSchema schema, ModelEdit edit, Dictionary<Type, HashSet<string>> known)
    {
        var columns = schema.Columns.Where(column => known.ContainsKey(column.Cell.Type)).ToArray();
        foreach (var column in columns.Where(column => column.Cell.IsList))
        {
            Trim(schema, column, edit, known[column.Cell.Type]);
        }

        return edit.Keep(schema, row => Array.TrueForAll(columns, column => IsKnown(column, row, known[column.Cell.Type])));
    }

    /// <summary>A cable of which no segment is left joins nothing.</summary>
    private static int DropBareCables(ModelEdit edit)
    {
        var laid = edit.RowsOf(TableSchema<CableSegment>.Instance).Cast<CableSegment>().Select(row => row.Cable).ToHashSet();
        return edit.Keep(TableSchema<Cable>.Instance, row => row is Cable cable && laid.Contains(cable.Id));
    }

    private static bool IsKnown(Column column, Row row, HashSet<string> known) => column.Property.GetValue(row) switch
    {
        null => true,
        IEnumerable list => list.Cast<object>().All(id => known.Contains(id.ToString()!)),
        var id => known.Contains(id.ToString()!),
    };

    private static void Trim(TableSchema schema, Column column, ModelEdit edit, HashSet<string> known)
    {
        foreach (var row in edit.RowsOf(schema).ToArray())
        {
            string[] all = column.TextOf(row).Split(';', StringSplitOptions.RemoveEmptyEntries);
            string[] left = [.. all.Where(known.Contains)];
            if (left.Length > 0 && left.Length < all.Length && column.Cell.TryParse(string.Join(';', left), out object? value))
            {
                edit.Replace(row, ModelEdit.With(row, column, value));
            }
        }
    }

    private static void DropOptions(ModelEdit edit)
    {
        var left = edit.Apply();
        edit.Keep(TableSchema<OptionRow>.Instance, row => row is OptionRow option && HasTarget(left, option));
    }

    private static bool HasTarget(SupplyModel left, OptionRow option)
    {
        var target = OptionTarget.Of(option);
        return option.Kind switch
        {
            OptionKind.Capacity => left.Recipes.Contains(target.Recipe) || left.Lines.Contains(target.Line),
            OptionKind.Stock => left.Sites.Contains(target.Site) && left.Items.Contains(target.Item),
            OptionKind.Contract => left.Contracts.Contains(target.Contract),
            OptionKind.Licence => left.Licences.Any(row => row.Id == target.Licence),
            _ => left.Substitutes.Any(target.Is),
        };
    }

    private static void DropRanges(TableSchema[] schemas, ModelEdit edit)
    {
        var keys = schemas.ToDictionary(
            schema => schema.Table.Name,
            schema => edit.RowsOf(schema).Select(schema.KeyText).ToHashSet(StringComparer.Ordinal));
        edit.Keep(
            TableSchema<RangeRow>.Instance,
            row => row is RangeRow range && keys.TryGetValue(range.Table, out var known) && known.Contains(range.Id));
    }

    private static void DropSources(TableSchema[] schemas, ModelEdit edit)
    {
        var cited = schemas
            .SelectMany(schema => edit.RowsOf(schema))
            .SelectMany(row => SourceCell.Parse(row.Source))
            .Select(cite => cite.Source)
            .ToHashSet(StringComparer.Ordinal);
        edit.Keep(TableSchema<SourceRow>.Instance, row => row is SourceRow source && cited.Contains(source.Id.Code));
    }
}
