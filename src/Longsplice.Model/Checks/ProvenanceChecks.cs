using System.Collections.Frozen;
using Longsplice.Model.Labels;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Checks;

/// <summary>Checks of labels and sources.</summary>
internal static class ProvenanceChecks
{
    public static IEnumerable<Finding> Run(SupplyModel model)
    {
        var known = model.Sources.Select(row => row.Id.Code).ToFrozenSet(StringComparer.Ordinal);
        return model.Tables.SelectMany(table => OfTable(model, table.Schema, table.Rows, known));
    }

    private static IEnumerable<Finding> OfTable(
        SupplyModel model, TableSchema schema, IReadOnlyList<Row> rows, FrozenSet<string> known)
    {
        Column[] figures = schema.RowType == typeof(SourceRow) ? [] : [.. schema.Columns.Where(column => column.Cell.IsNumber)];
        var unsourced = rows
            .Where(row => string.IsNullOrEmpty(row.Source) && Array.Exists(figures, column => column.TextOf(row).Length > 0))
            .ToArray();
        if (unsourced.Length > 0)
        {
            yield return ModelChecks.At(
                schema, unsourced[0], "LS032", "source", $"{unsourced.Length} rows without a source, this the first", "a source id");
        }

        foreach (var row in rows)
        {
            if (!Label.TryParse(row.Label, model.Markings, out _))
            {
                yield return ModelChecks.At(schema, row, "LS036", "label", row.Label!, $"one of {string.Join(", ", model.Markings.Names)}");
            }

            foreach (var cite in SourceCell.Parse(row.Source).Where(cite => !known.Contains(cite.Source)))
            {
                yield return ModelChecks.At(schema, row, "LS033", "source", cite.Source, "an id of sources", Nearest.Hint(cite.Source, known.Order(StringComparer.Ordinal)));
            }
        }
    }
}
