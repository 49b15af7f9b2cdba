using System.Text;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Rendering;

/// <summary>Models in words.</summary>
internal static class ModelText
{
    /// <summary>One line: sound, with its size.</summary>
    public static string Summary(ModelCheckData data) =>
        $"The model is sound: {data.Tables.Values.Sum()} rows in {data.Tables.Count(table => table.Value > 0)} tables, "
        + $"{data.Sources.Total} numbers, {data.Sources.Assumed} assumed, {data.Unknown.Total} unknown. Hash {data.ModelHash[..8]}.\n";

    /// <summary>Rows by table and figures by evidence.</summary>
    public static string Description(ModelCheckData data)
    {
        var text = new StringBuilder();
        foreach (var (table, rows) in data.Tables)
        {
            text.Append($"{table,-16}{rows,8}\n");
        }

        var known = data.Sources;
        return text
            .Append($"\nnumbers: {known.Total}; {known.Read} read, {known.Recall} recalled, {known.Definition} by definition, ")
            .Append($"{known.Assumed} assumed, {known.Synthetic} synthetic, {known.Unknown} unknown\n")
            .Append(string.Concat(data.Unknown.ByColumn.Select(column => $"unknown: {column.Key} {column.Value}\n")))
            .Append($"hash: {data.ModelHash}\n")
            .ToString();
    }

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
