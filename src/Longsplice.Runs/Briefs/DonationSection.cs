using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>What donations cost at home and gain abroad, each beside the same run without it. Absent where nobody donates.</summary>
internal static class DonationSection
{
    private static readonly (string Head, string Unit, Func<DonationRow, string> Text)[] Columns =
    [
        ("given", "units", row => Figures.Whole(row.Given)),
        ("least store at home", "weeks of use", row => Weeks(row.HomeCoverLeast)),
        ("without it", "weeks of use", row => Weeks(row.HomeCoverLeastWithout)),
        ("made good", "by week", row => row.HomeWholeWeek is { } week ? $"{week}" : "never"),
        ("readiness lost at home", "weeks", row => Weeks(row.HomeReadinessWeeks)),
        ("more unmet at home", "weeks of need", row => Weeks(row.HomeShortWeeks)),
        ("more met abroad", "weeks of need", row => Weeks(row.AbroadReadinessWeeks)),
        ("more unmet elsewhere", "units", row => Figures.Whole(row.ElsewhereShort)),
    ];

    public static void Add(Html page, Story story, RowsBehind rows)
    {
        if (story.Tables.Donations.IsEmpty)
        {
            return;
        }

        page.Raw("<section class=\"keep\">").Element("h2", "What do donations cost and gain?");
        page.Raw("<div class=\"sc\"><table class=\"ot\">");
        page.Element("caption", "each beside the same run without it");
        string heads = string.Concat(Columns.Select(column => $"<th scope=\"col\">{Html.Encode(column.Head)}<small>{column.Unit}</small></th>"));
        page.Raw($"<thead><tr><th scope=\"col\">donation</th>{heads}</tr></thead><tbody>");
        foreach (var row in story.Tables.Donations)
        {
            string cells = string.Concat(Columns.Select(column => $"<td>{rows.Link(story.Cite(row, column.Text(row)))}</td>"));
            page.Raw($"<tr><th scope=\"row\">{Html.Encode(DonationWords.Parties(story, row))}</th>{cells}</tr>");
        }

        page.Raw("</tbody></table></div>");
        page.Element("p", "Readiness week: a week with an empty store; half empty counts half. A donation meets first what "
            + "the promise leaves open. Elsewhere: all nations but giver and receiver.", "class=\"fn\"").Raw("</section>");
    }

    private static string Weeks(double? weeks) => weeks is { } number ? DonationWords.Weeks(number) : "–";
}
