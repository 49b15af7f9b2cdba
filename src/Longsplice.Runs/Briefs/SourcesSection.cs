using Longsplice.Model.Tables;

namespace Longsplice.Runs.Briefs;

/// <summary>The sources of the model, with kind and Admiralty code, and links to their publishers.</summary>
internal static class SourcesSection
{
    public static void Add(Html page, Story story)
    {
        if (story.Model.Sources.Count == 0)
        {
            return;
        }

        page.Element("h2", "Sources");
        page.Raw("<div class=\"box\"><table><thead><tr><th scope=\"col\">id</th><th scope=\"col\">what</th><th scope=\"col\">published</th>"
            + "<th scope=\"col\">kind</th><th scope=\"col\">code</th></tr></thead><tbody>");
        foreach (var source in story.Model.Sources)
        {
            page.Raw($"<tr id=\"src-{Html.Encode(source.Id.Code)}\"><td>{Html.Encode(source.Id.Code)}</td><td>{Title(source)}</td>"
                + $"<td>{Html.Encode(source.Published ?? "")}</td><td>{Words.ToSnakeCase(source.Kind.ToString())}</td>"
                + $"<td>{Html.Encode(source.Reliability ?? "")}{source.Credibility}</td></tr>");
        }

        page.Raw("</tbody></table></div>");
        page.Element("p", "Code: Admiralty, source A–F and information 1–6. Kinds: see above.", "class=\"note\"");
    }

    /// <summary>Only web addresses become links; any other text stays text.</summary>
    private static string Title(SourceRow source)
    {
        string title = Html.Encode(source.Title ?? source.Id.Code);
        bool isWeb = source.Url is { } url
            && (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal));
        return isWeb ? $"<a href=\"{Html.Encode(source.Url!)}\" rel=\"noreferrer\">{title}</a>" : title;
    }
}
