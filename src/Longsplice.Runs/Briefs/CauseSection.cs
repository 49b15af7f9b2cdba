using System.Globalization;
using System.Text;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>Why a demand is short: an indented outline whose rows add up to the row above.</summary>
internal static class CauseSection
{
    /// <summary>Rows below this share of the root are folded on the page.</summary>
    private const double FoldBelow = 0.03;

    public static void Add(Html page, Story story, FirstOutRow first, RowsBehind rows)
    {
        if (CauseOutline.Of(story, first.Demand, FoldBelow) is not { } tree)
        {
            return;
        }

        page.Element("h2", $"Why {story.Names.Demand(first.Demand)} is short: a sum that can be checked");
        page.Element(
            "p",
            "Every row is the sum of the rows under it. Bars: share of the first row, coloured by cause; figures after a "
                + "letter: % of the row. Units in a store mix; they do not queue.",
            "class=\"note\"");
        page.Raw("<div class=\"box\"><table class=\"tree\">");
        page.Raw("<thead><tr><th class=\"q\" scope=\"col\">units</th><th scope=\"col\">share</th><th scope=\"col\">cause</th><th scope=\"col\">by event</th></tr></thead><tbody>");
        AddRow(page, story, tree, tree.Quantity, 0, rows);
        page.Raw("</tbody></table></div>");
        page.Raw($"<p class=\"note\">{Sum(story, tree)}</p>");
    }

    private static void AddRow(Html page, Story story, OutlineNode node, double root, int depth, RowsBehind rows)
    {
        var row = story.Tables.Causes[node.TableLine - 2];
        string number = rows.Number("causes", node.TableLine, row, Figures.Whole(node.Quantity));
        string words = Html.Encode(node.Words);
        page.Raw($"<tr><td class=\"q\">{number}</td><td>{Bar(story, node, root)}</td>"
            + $"<td style=\"padding-left:{depth.ToString(CultureInfo.InvariantCulture)}em\">{words}</td><td>{Letters(story, node)}</td></tr>");
        foreach (var child in node.Children)
        {
            AddRow(page, story, child, root, depth + 1, rows);
        }
    }

    private static string Bar(Story story, OutlineNode node, double root)
    {
        var text = new StringBuilder("<span class=\"bar\">");
        foreach (var (cause, quantity) in node.Causes.Where(part => part.Value > 0))
        {
            string width = (100 * quantity / root).ToString("0.##", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"<i class=\"{StyleOf(story, cause)}\" style=\"width:{width}%\"></i>");
        }

        return text.Append("</span>").ToString();
    }

    private static string Letters(Story story, OutlineNode node) => Html.Encode(string.Join(' ', node.Causes
        .Where(part => part.Value / node.Quantity >= 0.005)
        .Select(part => $"{story.Names.Letter(part.Key)} {Math.Round(100 * part.Value / node.Quantity)}")));

    private static string Sum(Story story, OutlineNode tree) => Html.Encode(
        string.Join(" + ", tree.Causes
            .Where(part => Math.Abs(part.Value) >= 0.5)
            .Select(part => $"{story.Names.Letter(part.Key)} {story.Names.Cause(part.Key)} {Figures.Whole(part.Value)}"))
        + $" = {Figures.Whole(tree.Quantity)}");

    /// <summary>Colour of a cause: the first three events keep theirs, the rest share grey.</summary>
    public static string StyleOf(Story story, string cause)
    {
        int number = story.Scenario.Events.Select(row => row.Id).ToList().IndexOf(cause);
        return number < 0 ? "none" : $"e{Math.Min(number, 3)}";
    }
}
