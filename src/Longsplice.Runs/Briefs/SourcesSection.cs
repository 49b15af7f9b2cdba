using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Briefs;

/// <summary>The sources of the model, with kind and Admiralty code, and links to their publishers.</summary>
internal static class SourcesSection
{
    /// <summary>Most sources on paper, those that most rows cite; on screen are all.</summary>
    private const int MostPrinted = 10;

    public static void Add(Html page, Story story, RowsBehind rows) => Add(page, story.Model, Paper.Class(story));

    /// <summary>Adds the section.</summary>
    /// <param name="page">The page.</param>
    /// <param name="model">The model.</param>
    /// <param name="style">Attribute of the section.</param>
    public static void Add(Html page, SupplyModel model, string style)
    {
        if (model.Sources.Count == 0)
        {
            return;
        }

        var uses = Uses(model);
        page.Raw($"<section{style}>").Element("h2", "Sources").Raw("<div class=\"sc\"><table class=\"src\">");
        page.Element("caption", "What the model's rows cite; rows: how many rows of its tables do.");
        page.Raw("<thead><tr><th scope=\"col\">fact</th><th scope=\"col\">what it says, or what is assumed</th><th scope=\"col\">as of</th>"
            + "<th scope=\"col\">kind</th><th scope=\"col\">code</th><th scope=\"col\">rows</th></tr></thead><tbody>");
        var printed = model.Sources.OrderByDescending(source => uses.GetValueOrDefault(source.Id)).Take(MostPrinted).ToHashSet();
        foreach (var source in model.Sources.OrderBy(source => source.Kind).ThenBy(source => source.Id))
        {
            string printing = printed.Contains(source) ? "" : " class=\"screen\"";
            page.Raw($"<tr{printing} id=\"src-{Html.Encode(source.Id.Code)}\"><th scope=\"row\">{Html.Encode(source.Id.Code)}</th><td>{Title(source)}</td>"
                + $"<td>{Html.Encode(source.Published ?? "")}</td><td>{Words.ToSnakeCase(source.Kind.ToString())}</td>"
                + $"<td>{Html.Encode(source.Reliability ?? "")}{source.Credibility}</td><td>{uses.GetValueOrDefault(source.Id)}</td></tr>");
        }

        page.Raw("</tbody></table></div>");
        if (model.Sources.Count > MostPrinted)
        {
            page.Element("p", $"{model.Sources.Count - MostPrinted} sources with fewer rows stand on screen and in inputs/model/sources.csv.", "class=\"fn paper\"");
        }

        page.Element("p", "Code: Admiralty, source A–F and information 1–6. A read fact stands in its source; a recalled one was not looked up again.", "class=\"fn\"");
        page.Raw("</section>");
    }

    private static Dictionary<SourceId, int> Uses(SupplyModel model) => model.Tables
        .SelectMany(table => table.Rows)
        .SelectMany(row => SourceCell.Parse(row.Source).Select(cell => cell.Source).Distinct())
        .GroupBy(id => id, StringComparer.Ordinal)
        .ToDictionary(group => new SourceId(group.Key), group => group.Count());

    /// <summary>Only web addresses become links; any other text stays text.</summary>
    private static string Title(SourceRow source)
    {
        string title = Html.Encode(source.Title ?? source.Id.Code);
        bool isWeb = source.Url is { } url
            && (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal));
        return isWeb ? $"<a href=\"{Html.Encode(source.Url!)}\" rel=\"noreferrer\">{title}</a>" : title;
    }
}
