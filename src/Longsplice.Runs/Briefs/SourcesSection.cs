using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Briefs;

/// <summary>The sources of the model, with kind and Admiralty code, and links to their publishers.</summary>
internal static class SourcesSection
{
    /// <summary>Most sources on paper, those that most rows cite; on screen are all.</summary>
    private const int MostPrinted = 10;

    public static void Add(Html page, Story story, RowsBehind rows)
    {
        if (story.Model.Sources.Count == 0)
        {
            return;
        }

        var uses = Uses(story);
        page.Raw($"<section{Paper.Class(story)}>").Element("h2", "Sources").Raw("<div class=\"sc\"><table class=\"src\">");
        page.Element("caption", "What the model's rows cite; rows: how many rows of its tables do.");
        page.Raw("<thead><tr><th scope=\"col\">fact</th><th scope=\"col\">what it says, or what is assumed</th><th scope=\"col\">as of</th>"
            + "<th scope=\"col\">kind</th><th scope=\"col\">code</th><th scope=\"col\">rows</th></tr></thead><tbody>");
        var printed = story.Model.Sources.OrderByDescending(source => uses.GetValueOrDefault(source.Id)).Take(MostPrinted).ToHashSet();
        foreach (var source in story.Model.Sources.OrderBy(source => source.Kind).ThenBy(source => source.Id))
        {
            string style = printed.Contains(source) ? "" : " class=\"screen\"";
            page.Raw($"<tr{style} id=\"src-{Html.Encode(source.Id.Code)}\"><th scope=\"row\">{Html.Encode(source.Id.Code)}</th><td>{Title(source)}</td>"
                + $"<td>{Html.Encode(source.Published ?? "")}</td><td>{Words.ToSnakeCase(source.Kind.ToString())}</td>"
                + $"<td>{Html.Encode(source.Reliability ?? "")}{source.Credibility}</td><td>{uses.GetValueOrDefault(source.Id)}</td></tr>");
        }

        page.Raw("</tbody></table></div>");
        if (story.Model.Sources.Count > MostPrinted)
        {
            page.Element("p", $"{story.Model.Sources.Count - MostPrinted} sources with fewer rows stand on screen and in inputs/model/sources.csv.", "class=\"fn paper\"");
        }

        page.Element("p", "Code: Admiralty, source A–F and information 1–6. A read fact stands in its source; a recalled one was not looked up again.", "class=\"fn\"");
        page.Raw("</section>");
    }

    private static Dictionary<SourceId, int> Uses(Story story) => story.Model.Tables
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
