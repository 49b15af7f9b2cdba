using System.Globalization;

namespace Longsplice.Runs.Briefs;

/// <summary>What the answer rests on: figures by kind of evidence, all kinds always, also at 0.</summary>
internal static class KnownSection
{
    public static void Add(Html page, Story story, RowsBehind rows)
    {
        var known = story.Provenance;
        (string Style, string Words, int Count)[] kinds =
        [
            ("k1", "read in a source", known.Read),
            ("k2", "recalled, not re-read", known.Recall),
            ("k3", "by definition", known.Definition),
            ("k4", "assumed, no figure", known.Assumed),
            ("k5", "synthetic", known.Synthetic),
            ("empty", "left unknown", known.Unknown),
        ];
        string finding = string.Join(", ", kinds.Select(kind => $"{kind.Count} {kind.Words}"));
        page.Raw("<section class=\"keep\">").Element("h2", "What is known, and what is assumed");
        page.Raw($"<div class=\"kn\" role=\"img\" aria-label=\"{Html.Encode($"Of {known.Total} numbers: {finding}")}\">"
            + string.Concat(kinds.Where(kind => kind.Count > 0).Select(kind => $"<i class=\"{kind.Style}\" style=\"flex:{kind.Count.ToString(CultureInfo.InvariantCulture)}\"></i>"))
            + "</div>");
        page.Raw("<p class=\"lg\">"
            + string.Concat(kinds.Select(kind => $"<span class=\"it\"><i class=\"sw {kind.Style}\"></i><b>{Figures.Whole(kind.Count)}</b> {Html.Encode(kind.Words)}</span>"))
            + $"<span class=\"it\">= {Figures.Whole(known.Total)} numbers of the model</span></p>");
        page.Raw("</section>");
    }
}
