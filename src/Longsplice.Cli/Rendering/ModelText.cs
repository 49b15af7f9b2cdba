using System.Text;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Rendering;

/// <summary>Models in words.</summary>
internal static class ModelText
{
    /// <summary>One line: sound, with its size.</summary>
    public static string Summary(ModelCheckData data) =>
        $"The model is sound: {data.Tables.Values.Sum()} rows in {data.Tables.Count(table => table.Value > 0)} tables, "
        + $"{data.Sources.Total} numbers, {data.Sources.Assumed} assumed, {data.Sources.Unknown} unknown. Hash {data.ModelHash[..8]}.\n";

    /// <summary>Columns of tables.</summary>
    public static string Schema(ModelSchemaData data)
    {
        var text = new StringBuilder();
        foreach (var table in data.Tables)
        {
            text.Append($"{table.Name}: {table.Meaning}\n");
            foreach (var column in table.Columns)
            {
                string star = column.Required ? "*" : " ";
                string unit = column.Unit is null ? "" : $" [{column.Unit}]";
                text.Append($"  {star}{column.Name,-26}{column.Meaning}{unit}\n");
                if (column.Unknown is { } rule)
                {
                    text.Append($"{"",29}unknown: {rule}\n");
                }
            }
        }

        return text.ToString();
    }
}
