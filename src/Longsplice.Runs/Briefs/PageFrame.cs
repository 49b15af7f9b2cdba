using Longsplice.Model.Tables;

namespace Longsplice.Runs.Briefs;

/// <summary>What every brief begins and ends with, and the marking at its top and bottom.</summary>
internal static class PageFrame
{
    /// <summary>Begins a page up to its first section.</summary>
    public static void Begin(Html page, string title)
    {
        page.Raw("<!DOCTYPE html>").Raw("<html lang=\"en\">").Raw("<head>").Raw("<meta charset=\"utf-8\"/>");
        page.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        page.Raw("<meta name=\"color-scheme\" content=\"light dark\"/>");
        page.Element("title", title);
        page.Raw($"<style>{BriefStyle.Css}</style>").Raw("</head>").Raw("<body>").Raw("<main>");
    }

    /// <summary>Ends a page and gives its text.</summary>
    public static string End(Html page) => page.Raw("</main>").Raw("</body>").Raw("</html>").ToString();

    /// <summary>Label, and how much of the model is assumed where there is one.</summary>
    public static string Marking(Provenance known, string label)
    {
        string synthetic = known.Synthetic > 0 ? $", {known.Synthetic} synthetic" : "";
        return known.Total == 0
            ? $"{label} · not advice"
            : $"{label} · not advice · {known.Assumed} of {known.Total} model numbers assumed{synthetic}";
    }

    /// <summary>A line of a page's foot.</summary>
    public static Html FootLine(Html page, string title, string text) =>
        page.Raw($"<p><b>{title}</b> <code>{Html.Encode(text)}</code></p>");
}
