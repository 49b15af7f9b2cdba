using System.Globalization;
using System.Text;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Rendering;

/// <summary>N-1 in words: the elements whose absence costs most, mutual dependence, sole sources, shared lines.</summary>
internal static class CriticalityText
{
    private const int Width = 100;
    private const int MostRows = 15;

    public static string Tables(CriticalityData data)
    {
        var text = new StringBuilder();
        int exposed = data.Criticality.Count(row => row.Exposed);
        text.Append($"{exposed} of {data.Criticality.Length} elements leave somebody short before they are back.\n");
        Elements(text, data);
        Dependence(text, data);
        Concentration(text, data);
        foreach (var line in data.SharedLines)
        {
            string name = data.Model.Lines.Get(line.Line).Name ?? line.Line.Code;
            string items = string.Join(", ", line.Items.Select(item => data.Model.Items.Get(item).Name ?? item.Code));
            text.Append($"\nOne line for several: {Wrap.Cut($"{name}: {items}.", Width - 22)}\n");
        }

        return text
            .Append("\nEach element alone is away, by the weekly simulation from the steady start; nobody foresees it.\n")
            .Append("Survive: weeks before anything is short beyond the baseline, were it away for ever.\n")
            .Append("Recover: weeks from its return until nothing is short and nothing owed.\n")
            .Append(RunFolderText.Of(data.Out))
            .ToString();
    }

    private static void Elements(StringBuilder text, CriticalityData data)
    {
        text.Append($"\n{"without",-50}{"USD of shortage",20}{"survive",10}{"recover",10}\n");
        foreach (var row in data.Criticality.Where(row => row.ShortageCostUsd > 0).Take(MostRows))
        {
            string words = Wrap.Cut($"{Word(row.ElementKind)} {Name(data, row)}", 49);
            text.Append($"{words,-50}{Figures.Whole(row.ShortageCostUsd),20}{Weeks(row.TtsWeeks),10}{Weeks(row.TtrWeeks),10}\n");
        }
    }

    private static void Dependence(StringBuilder text, CriticalityData data)
    {
        var pairs = data.Dependence
            .Where(row => row.ShortAdded > 0)
            .GroupBy(row => row.OnNation)
            .Select(group => (On: group.Key, Nations: group.Select(row => row.Nation).Distinct().Count(), Items: group.Select(row => row.Item).Distinct().ToArray()))
            .OrderByDescending(group => group.Nations)
            .ThenBy(group => group.On)
            .Take(MostRows)
            .ToArray();
        text.Append(pairs.Length > 0 ? "\nWho would be short without whom\n" : "");
        foreach (var (on, nations, items) in pairs)
        {
            string names = string.Join(", ", items.Select(item => data.Model.Items.Get(item).Name ?? item.Code));
            string nation = data.Model.Nations.Get(on).Name ?? on.Code;
            text.Append(Wrap.Cut($"  without {nation}: {nations} {(nations == 1 ? "nation" : "nations")}, of {names}", Width)).Append('\n');
        }
    }

    private static void Concentration(StringBuilder text, CriticalityData data)
    {
        var rows = data.Concentration.Where(row => row.SoleSource is not null || row.ExternalShare > 0.5).OrderBy(row => row.Tier).ThenByDescending(row => row.Hhi).Take(MostRows).ToArray();
        text.Append(rows.Length > 0 ? $"\n{"made in few hands",-34}{"tier",6}{"HHI",8}{"most from",22}{"not allied",12}  sole source\n" : "");
        foreach (var row in rows)
        {
            string item = Wrap.Cut(data.Model.Items.Get(row.Item).Name ?? row.Item.Code, 33);
            string most = Wrap.Cut($"{data.Model.Nations.Get(row.TopNation).Name} {Figures.Percent(row.TopShare)}", 21);
            string sole = row.SoleSource is { } site ? Wrap.Cut(data.Model.Sites.Get(site).Name ?? site.Code, 16) : "";
            text.Append($"{item,-34}{row.Tier,6}{Figures.Whole(row.Hhi),8}{most,22}{Figures.Percent(row.ExternalShare),12}  {sole}".TrimEnd()).Append('\n');
        }
    }

    private static string Name(CriticalityData data, CriticalityRow row) => row.ElementKind switch
    {
        ElementKind.Site or ElementKind.Supplier => data.Model.Sites.Get(new(row.Element)).Name ?? row.Element,
        ElementKind.Nation => data.Model.Nations.Get(new(row.Element)).Name ?? row.Element,
        ElementKind.Line => data.Model.Lines.Get(new(row.Element)).Name ?? row.Element,
        ElementKind.Recipe => Made(data, new(row.Element)),
        _ => row.Element,
    };

    private static string Made(CriticalityData data, RecipeId id)
    {
        var recipe = data.Model.Recipes.Get(id);
        return $"{data.Model.Items.Get(recipe.Item).Name ?? recipe.Item.Code}, {data.Model.Sites.Get(recipe.Site).Name ?? recipe.Site.Code}";
    }

    private static string Word(ElementKind kind) => kind switch
    {
        ElementKind.Nation => "what comes from",
        ElementKind.Supplier => "shipments of",
        ElementKind.Site => "the",
        ElementKind.Recipe => "making",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Weeks(int? weeks) => weeks?.ToString(CultureInfo.InvariantCulture) ?? "never";
}
