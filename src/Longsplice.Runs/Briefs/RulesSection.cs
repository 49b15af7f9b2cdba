namespace Longsplice.Runs.Briefs;

/// <summary>Which rules would help, and whom? Absent where one policy alone was run.</summary>
internal static class RulesSection
{
    public static void Add(Html page, Story story, RowsBehind rows)
    {
        if (RuleMatrix.Of(story) is not { } matrix)
        {
            return;
        }

        page.Raw("<section class=\"keep\">").Element("h2", "Which rules would help, and whom?");
        page.Raw("<div class=\"sc\"><table class=\"ef ma\">");
        page.Element("caption", "million USD short with each for itself; then how much less is short under other rules, with a minus how much more");
        page.Raw("<thead><tr><td></td>" + string.Concat(matrix.Policies.Select(policy =>
            $"<th scope=\"colgroup\" colspan=\"{matrix.Theatres.Count}\">{Html.Encode(PolicyAnswer.RulesOf(policy))}</th>")) + "</tr>");
        string theatres = string.Concat(matrix.Theatres.Select(theatre => $"<th scope=\"col\">{Html.Encode(story.Names.Theatre(theatre))}</th>"));
        page.Raw($"<tr><th scope=\"col\">crises</th>{string.Concat(matrix.Policies.Select(_ => theatres))}</tr></thead><tbody>");
        foreach (var (words, pattern) in matrix.Patterns)
        {
            string cells = string.Concat(matrix.Policies.SelectMany(policy =>
                matrix.Theatres.Select(theatre => $"<td>{matrix.Cell(pattern, policy, theatre).Html(rows)}</td>")));
            page.Raw($"<tr><th scope=\"row\">{Html.Encode(words)}</th>{cells}</tr>");
        }

        page.Raw("</tbody></table></div>");
        page.Element("p", "Each for itself: own customers first. Own theatre first: then its theatre’s. Pooled: all customers alike. "
            + "Same network, same crises; nobody plans ahead. tables/policies.csv has every item.", "class=\"fn\"");
        page.Raw("</section>");
    }
}
