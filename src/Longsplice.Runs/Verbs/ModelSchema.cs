using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Tables;
using Longsplice.Model.Unknowns;

namespace Longsplice.Runs.Verbs;

/// <summary>Shows the columns of the model's tables.</summary>
public static class ModelSchema
{
    /// <summary>Runs the verb.</summary>
    /// <param name="table">One table; null for all.</param>
    public static VerbResult<ModelSchemaData> Run(string? table)
    {
        var schemas = SupplyModel.Schemas.Concat(OtherTables.Given).ToArray();
        var chosen = table is null ? SupplyModel.Schemas : [.. schemas.Where(schema => schema.Table.Name == table)];
        if (chosen.Length > 0)
        {
            return VerbResult<ModelSchemaData>.Of([], new ModelSchemaData([.. chosen.Select(Describe)]));
        }

        string hint = Nearest.Hint(table!, schemas.Select(schema => schema.Table.Name));
        var finding = Finding.Of("LS015", "", 0, "TABLE", table!, "a table of the model, or one that a verb is given", hint);
        return VerbResult<ModelSchemaData>.Of([finding], null);
    }

    /// <summary>A schema in words.</summary>
    public static SchemaTable Describe(TableSchema schema) => new(
        schema.Table.Name,
        schema.Table.Meaning,
        [.. schema.Columns.Select(column => new SchemaColumn(
            column.Name,
            column.IsRequired,
            column.Cell.Expects,
            column.Declared.Unit,
            column.Cell.Format(column.Default) is { Length: > 0 } text ? text : null,
            column.Declared.Meaning,
            column.TakesUnknown ? RuleText.Of(column) : null))]);
}
