namespace Longsplice.Runs.Briefs;

/// <summary>Does a crisis in one theatre empty shelves in the other? Absent where the scenario has fewer than two crises.</summary>
internal static class SpilloverSection
{
    public static void Add(Html page, Story story, RowsBehind rows)
    {
        if (SpilloverMatrix.Of(story) is not { } matrix)
        {
            return;
        }

        page.Raw("<section class=\"keep\">").Element("h2", "Does a crisis in one theatre empty shelves in the other?");
        page.Raw("<div class=\"sc\"><table class=\"ef ma\">");
        page.Element("caption", "beyond the baseline, demands that an event touches left out");
        string theatres = string.Concat(matrix.Theatres.Select(theatre => $"<th scope=\"col\">{Html.Encode(story.Names.Theatre(theatre))}</th>"));
        page.Raw("<thead><tr><td></td>" + string.Concat(SpilloverMatrix.Measures.Select(measure =>
            $"<th scope=\"colgroup\" colspan=\"{matrix.Theatres.Count}\">{measure.Dimension}<small>{Html.Encode(measure.Head)}</small></th>")) + "</tr>");
        page.Raw($"<tr><th scope=\"col\">shock</th>{string.Concat(SpilloverMatrix.Measures.Select(_ => theatres))}</tr></thead><tbody>");
        foreach (var (words, pattern, size) in matrix.Shocks)
        {
            string cells = string.Concat(SpilloverMatrix.Measures.SelectMany(measure => matrix.Theatres.Select(theatre =>
                $"<td{matrix.Shade(pattern, size, theatre, measure.Unit)}>{matrix.Cell(pattern, size, theatre, measure.Unit).Html(rows)}</td>")));
            page.Raw($"<tr><th scope=\"row\">{Html.Encode(words.Trim())}</th>{cells}</tr>");
        }

        page.Raw("</tbody></table></div>").Raw($"<p class=\"fn\">{matrix.Freight().Html(rows)}</p>");
        page.Element("p", "Security: what was required and not served in its week, weighed by what a unit short costs. Political: planned "
            + "exports to other theatres, by value, that did not sail. Half the size with half the effect would mean that shocks may be "
            + "scaled. tables/spillover.csv has every item, mean waits, lateness and what was withheld on purpose.", "class=\"fn screen\"");
        page.Raw("</section>");
    }
}
