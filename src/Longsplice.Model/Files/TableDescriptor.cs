using System.Text.Json.Nodes;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Files;

/// <summary>
/// A table as the Frictionless standards describe it (Tabular Data Resource and Table Schema), derived from its row
/// record. An unknown figure counts as missing there; Longsplice itself tells the two apart.
/// </summary>
internal static class TableDescriptor
{
    public static JsonObject Of(TableSchema schema, string extension) => new()
    {
        ["name"] = schema.Table.Name,
        ["path"] = schema.Table.Name + extension,
        ["profile"] = "tabular-data-resource",
        ["encoding"] = "utf-8",
        ["schema"] = new JsonObject
        {
            ["fields"] = Array(schema.Columns.Select(Field)),
            ["missingValues"] = Array([JsonValue.Create(""), JsonValue.Create(Unknown.Word)]),
            ["primaryKey"] = Array(schema.Key.Where(column => column.IsRequired).Select(column => JsonValue.Create(column.Name))),
            ["foreignKeys"] = Array(schema.Columns.Select(column => ForeignKey(schema, column)).OfType<JsonNode>()),
        },
    };

    private static JsonObject Field(Column column)
    {
        var field = new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = TypeOf(column.Cell),
            ["description"] = column.Declared.Unit is { } unit ? $"{column.Declared.Meaning} [{unit}]" : column.Declared.Meaning,
        };
        if (Constraints(column) is { Count: > 0 } constraints)
        {
            field["constraints"] = constraints;
        }

        return field;
    }

    private static string TypeOf(CellType cell) =>
        !cell.IsNumber || cell.IsList ? "string" : cell.Type == typeof(int) ? "integer" : "number";

    private static JsonObject Constraints(Column column)
    {
        var constraints = new JsonObject();
        if (column.IsRequired)
        {
            constraints["required"] = true;
        }

        if (double.IsFinite(column.Declared.Min) && !column.Cell.IsList)
        {
            constraints["minimum"] = column.Declared.Min;
        }

        if (double.IsFinite(column.Declared.Max) && !column.Cell.IsList)
        {
            constraints["maximum"] = column.Declared.Max;
        }

        if (column.Cell.Type.IsEnum)
        {
            constraints["enum"] = Array(Words.Of(column.Cell.Type).Select(word => JsonValue.Create(word)));
        }

        return constraints;
    }

    private static JsonObject? ForeignKey(TableSchema schema, Column column) =>
        References.TableOf(schema, column) is { } table && !column.Cell.IsList
            ? new()
            {
                ["fields"] = column.Name,
                ["reference"] = new JsonObject { ["resource"] = table, ["fields"] = "id" },
            }
            : null;

    private static JsonArray Array(IEnumerable<JsonNode?> nodes) => new([.. nodes]);
}
