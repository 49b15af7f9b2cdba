using System.Text;
using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Verbs;

/// <summary>Writes the docs pages that are generated from the code.</summary>
public static class Docs
{
    /// <summary>Runs the verb.</summary>
    /// <param name="folder">Folder of the docs.</param>
    /// <param name="checkOnly">True to write nothing.</param>
    public static VerbResult<DocsData> Run(string folder, bool checkOnly)
    {
        var stale = Pages().Where(page => !IsCurrent(Path.Combine(folder, page.Name), page.Text)).ToArray();
        foreach (var (name, text) in stale.Where(_ => !checkOnly))
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        int code = checkOnly && stale.Length > 0 ? ExitCode.No : ExitCode.Done;
        return new VerbResult<DocsData>(code, [], new DocsData([.. stale.Select(page => page.Name)]));
    }

    private static bool IsCurrent(string path, string text) => File.Exists(path) && File.ReadAllText(path) == text;

    private static IEnumerable<(string Name, string Text)> Pages() =>
    [
        ("tables.md", TablesPage()),
        ("errors.md", ErrorsPage()),
        ("scenario.schema.json", ScenarioSchema.Json()),
    ];

    private static string TablesPage()
    {
        var text = new StringBuilder("# Tables\n\nGenerated from the code by `dotnet run dev.cs docs`. `*` marks required columns.\n\n## Inputs\n");
        AppendTables(text, new SupplyModel().Tables.Select(table => table.Schema), isInput: true);
        text.Append("\n## Given beside a model\n");
        AppendTables(text, OtherTables.Given, isInput: true);
        text.Append("\n## Results\n");
        AppendTables(text, new ResultTables().All.Select(table => table.Schema).Concat(OtherTables.Results), isInput: false);
        return text.ToString();
    }

    private static void AppendTables(StringBuilder text, IEnumerable<TableSchema> schemas, bool isInput)
    {
        foreach (var table in schemas.Select(ModelSchema.Describe))
        {
            text.Append($"\n### {table.Name}\n\n{table.Meaning}\n\n");
            text.Append($"| column | holds | unit | default | meaning |{(isInput ? " unknown becomes (worse / best / better) |" : "")}\n");
            text.Append($"|---|---|---|---|---|{(isInput ? "---|" : "")}\n");
            foreach (var column in table.Columns)
            {
                text.Append($"| {column.Name}{(column.Required ? " *" : "")} | {column.Type} | {column.Unit} | {column.Default} | {column.Meaning} |{(isInput ? $" {column.Unknown} |" : "")}\n");
            }
        }
    }

    private static string ErrorsPage()
    {
        var text = new StringBuilder("# Findings\n\nGenerated from the code by `dotnet run dev.cs docs`.\n\n| code | severity | what | why, and what to do |\n|---|---|---|---|\n");
        foreach (var code in FindingCatalogue.All)
        {
            text.Append($"| {code.Code} | {code.Severity.ToString().ToLowerInvariant()} | {code.Title} | {code.Explanation} |\n");
        }

        return text.ToString();
    }
}
