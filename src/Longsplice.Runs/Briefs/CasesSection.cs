using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>Between the corners of what is not known, case by case; absent where there is one case.</summary>
internal static class CasesSection
{
    private static readonly string[] Cases = ["worse", "best", "better"];

    public static void Add(Html page, Story story, RowsBehind rows)
    {
        if (!story.AllTables.Service.Any(row => row.Case == "worse"))
        {
            return;
        }

        page.Raw($"<section{Paper.Class(story, "keep")}>").Element("h2", "Between the corners of what is not known");
        page.Element("p", $"{story.Tables.Unknowns.Length} figures are unknown or have a range; tables/unknowns.csv says what each case puts for them. "
            + "Cases are corners, not confidence bounds: in a corner every figure stands at its end at once.", "class=\"q\"");
        page.Raw("<div class=\"sc\"><table><caption>The same run with every figure at its worse end, its best estimate and its better end.</caption><thead><tr><th scope=\"col\">case</th><th scope=\"col\">demands short</th>"
            + "<th scope=\"col\">first</th><th scope=\"col\">week</th><th scope=\"col\">units short there</th></tr></thead><tbody>");
        foreach (string name in Cases)
        {
            AddRow(page, story, name, rows);
        }

        page.Raw("</tbody></table></div></section>");
    }

    private static void AddRow(Html page, Story story, string name, RowsBehind rows)
    {
        FirstOutRow[] missing = [.. story.FirstOutOfCases.Where(row => row.Case == name)];
        string cells = missing.Length == 0
            ? "<td>0</td><td>–</td><td>–</td><td>–</td>"
            : $"<td>{rows.Link(story.Cite(missing[^1], Figures.Whole(missing.Length)))}</td><td>{Html.Encode(story.Names.Demand(missing[0].Demand))}</td>"
                + $"<td>{rows.Link(story.Cite(missing[0], Figures.Whole(missing[0].Week)))}</td><td>{rows.Link(story.Cite(missing[0], Figures.Whole(missing[0].ShortTotal)))}</td>";
        page.Raw($"<tr><th scope=\"row\">{name}</th>{cells}</tr>");
    }
}
