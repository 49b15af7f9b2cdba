using System.Collections.Immutable;
using System.Text;
using Longsplice.Model;
using Longsplice.Model.Cuts;
using Longsplice.Model.Figures;
using Longsplice.Model.Files;

namespace Longsplice.Runs.Store;

/// <summary>The files of a new model: every table with its header, a page that says what to do, what was severed.</summary>
internal static class NewModelFiles
{
    /// <summary>Names and texts.</summary>
    public static IEnumerable<(string Name, string Text)> Of(
        SupplyModel model, ImmutableArray<SeveredLink> severed, string question) =>
    [
        (DataPackage.FileName, DataPackage.Text(model)),
        .. model.Tables.Select(table => ($"{table.Schema.Table.Name}.csv", TableWriter.Text(table.Schema, table.Rows))),
        ("README.md", Readme(model, severed, question)),
        .. severed.IsEmpty ? [] : new[] { ("severed.csv", SeveredText(severed)) },
    ];

    private static string Readme(SupplyModel model, ImmutableArray<SeveredLink> severed, string question)
    {
        var text = new StringBuilder($"# {model.Name}\n\n{question}\n\n");
        var unknown = Figure.AllOf(model).Where(figure => figure.IsUnknown).CountBy(figure => $"{figure.Table}.{figure.Column.Name}").ToArray();
        if (unknown.Length > 0)
        {
            text.Append("## To fill in\n\nFigures that stand as `unknown`; leave what nobody knows.\n\n");
            text.AppendJoin("", unknown.Select(column => $"- `{column.Key}`: {column.Value}\n")).Append('\n');
        }

        if (!severed.IsEmpty)
        {
            text.Append($"## Severed\n\n{severed.Length} rows joined this part with the rest of the model; `severed.csv` lists them. ")
                .Append("Those who drew on these sites no longer compete for what they make, so supply looks better here than it is.\n\n");
        }

        return text.Append(Steps).ToString();
    }

    private const string Steps =
        "## Next\n\n1. Fill the tables; `longsplice model schema TABLE` explains a table's columns.\n"
        + "2. `longsplice model check .` reports every mistake at once; `longsplice model describe .` shows gaps.\n"
        + "3. Cite where figures come from: a row in `sources.csv`, its id in the row's `source`.\n"
        + "4. Write a scenario and run `longsplice stress . SCENARIO`.\n";

    private static string SeveredText(ImmutableArray<SeveredLink> severed)
    {
        var text = new StringBuilder();
        TableWriter.AppendLine(text, ["table", "key", "reason"]);
        foreach (var link in severed)
        {
            TableWriter.AppendLine(text, [link.Table, link.Key, link.Reason]);
        }

        return text.ToString();
    }
}
