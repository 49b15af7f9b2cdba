using System.Text.RegularExpressions;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Checks;

/// <summary>Checks of keys: unique, tellable apart, and not mangled by a spreadsheet.</summary>
internal static partial class KeyChecks
{
    public static IEnumerable<Finding> Run(SupplyModel model) =>
        model.Tables.SelectMany(table => OfTable(table.Schema, table.Rows));

    private static IEnumerable<Finding> OfTable(TableSchema schema, IReadOnlyList<Row> rows)
    {
        var first = new Dictionary<string, Row>(rows.Count, StringComparer.Ordinal);
        var looks = new Dictionary<string, string>(rows.Count, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            string key = schema.KeyText(row);
            if (!first.TryAdd(key, row))
            {
                yield return ModelChecks.At(
                    schema, row, "LS012", KeyName(schema), key, "a key of its own", $"Row {first[key].FileRow} has it too.");
                continue;
            }

            if (schema.Key.Count == 1)
            {
                foreach (var finding in OfId(schema, row, key, looks))
                {
                    yield return finding;
                }
            }
        }
    }

    private static IEnumerable<Finding> OfId(
        TableSchema schema, Row row, string id, Dictionary<string, string> looks)
    {
        if (id.Any(letter => letter is ';' or '/' || char.IsControl(letter)))
        {
            yield return ModelChecks.At(schema, row, "LS014", KeyName(schema), id, "letters without ';' and '/'");
        }

        if (Mangled().IsMatch(id))
        {
            yield return ModelChecks.At(schema, row, "LS037", KeyName(schema), id, "an id that no spreadsheet reads as a number");
        }

        if (!looks.TryAdd(Skeleton.Of(id), id))
        {
            string other = looks[Skeleton.Of(id)];
            yield return ModelChecks.At(
                schema, row, "LS013", KeyName(schema), id, "an id that nobody can mistake", $"'{other}' looks the same.");
        }
    }

    private static string KeyName(TableSchema schema) => string.Join('/', schema.Key.Select(column => column.Name));

    [GeneratedRegex(@"^\d+(\.\d+)?[eE][+-]?\d+$|^\d{1,2}[-/]\w{3}$|^#(REF|NAME|VALUE)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mangled();
}
