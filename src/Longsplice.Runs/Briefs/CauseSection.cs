using System.Globalization;
using System.Text;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>Why a demand is short: an indented outline whose rows add up to the row above.</summary>
internal static class CauseSection
{
    /// <summary>Rows below this share of the root are folded on the page.</summary>
    private const double FoldBelow = 0.03;

    /// <summary>Demands whose outline is on the page; the first also in print.</summary>
    private const int Most = 3;

    public static void Add(Html page, Story story, RowsBehind rows)
    {
        var shown = ShownTrees.Of(story, Most);
        for (int number = 0; number < shown.Length; number++)
        {
            Add(page, story, shown[number], rows, isFirst: number == 0, isPrinted: number == 0 || (story.IsAcrossTheatres && ShownTrees.IsFirstOfTheatre(story, shown, number)));
        }

        if (shown.Length > 1 && !story.IsAcrossTheatres)
        {
            string others = string.Join("; ", shown.Skip(1).Select(first => story.Names.Demand(first.Demand)));
            page.Element("p", $"The same outline is on screen for: {others}.", "class=\"fn paper\"");
        }
    }

    private static void Add(Html page, Story story, FirstOutRow first, RowsBehind rows, bool isFirst, bool isPrinted)
    {
        if (CauseOutline.Of(story, first.Demand, FoldBelow) is not { } tree)
        {
            return;
        }

        page.Raw(isPrinted ? "<section>" : "<section class=\"screen\">");
        page.Element("h2", $"Why the shortage: {story.Names.Demand(first.Demand)}, a sum that can be checked");
        page.Raw($"<p class=\"{(isFirst ? "q" : "q screen")}\">Every row is the sum of the rows under it, in {Html.Encode(story.Names.Unit(first.Item))}. Bars: share of {rows.Link(tree.Number)}, "
            + "coloured by event; figures after a letter: % of the row. Branches under 3 % are folded.</p>");
        if (isFirst)
        {
            Legend(page, story, tree);
        }

        page.Raw("<ul class=\"tree\">");
        AddRow(page, story, tree, tree.Quantity, 0, rows);
        page.Raw("</ul>");
        Notes(page, story, first, tree, rows, isFirst);
        page.Raw("</section>");
    }

    private static void Legend(Html page, Story story, OutlineNode tree)
    {
        string events = string.Concat(story.Scenario.Events.Select(row =>
            $"<span class=\"it\">{HeatSection.Key(story, row.Id)}{Html.Encode(story.Names.Event(row.Id))}</span>"));
        bool anyOther = tree.Causes.Keys.Any(cause => story.Names.EventOf(cause) is null);
        string other = anyOther ? $"<span class=\"it\">{HeatSection.Key(story, "rule")}no event: see below</span>" : "";
        page.Raw($"<p class=\"lg\">{events}{other}</p>");
    }

    private static void AddRow(Html page, Story story, OutlineNode node, double root, int depth, RowsBehind rows)
    {
        string style = node.IsFolded ? "tr oth" : "tr";
        page.Raw($"<li><div class=\"{style}\"><span class=\"u\">{rows.Link(node.Number)}</span>{Bar(story, node, root)}"
            + $"<span class=\"tx\" style=\"--d:{depth.ToString(CultureInfo.InvariantCulture)}\">{node.Words.Html(rows)}</span>"
            + $"<span class=\"mx\">{Letters(story, node)}</span></div>");
        if (node.Children.Length > 0)
        {
            page.Raw("<ul>");
            foreach (var child in node.Children)
            {
                AddRow(page, story, child, root, depth + 1, rows);
            }

            page.Raw("</ul>");
        }

        page.Raw("</li>");
    }

    private static string Bar(Story story, OutlineNode node, double root)
    {
        var text = new StringBuilder("<span class=\"bar\" aria-hidden=\"true\">");
        foreach (var (cause, quantity) in story.Names.InOrder(node.Causes).Where(part => part.Value >= 0.001 * root))
        {
            string width = (100 * quantity / root).ToString("0.##", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"<i class=\"{story.Colours.Of(cause)}\" style=\"width:{width}%\"></i>");
        }

        return text.Append("</span>").ToString();
    }

    private static string Letters(Story story, OutlineNode node) => string.Join(' ', story.Names.InOrder(node.Causes)
        .Where(part => part.Value / node.Quantity >= 0.015)
        .Select(part => $"{HeatSection.Key(story, part.Key)}{Math.Round(100 * part.Value / node.Quantity)}"));

    /// <summary>The sum by cause, and what the words mean that no event stands behind.</summary>
    private static void Notes(Html page, Story story, FirstOutRow first, OutlineNode tree, RowsBehind rows, bool isFirst)
    {
        var totals = CauseTotals.Of(story, first.Demand).Where(part => Math.Abs(part.Quantity) >= 0.5).ToArray();
        var terms = totals.Select(part => (Phrase)$"{Short(story, part.Cause)} {part.Figure}");
        Phrase sum = $"{Phrase.Join(" + ", terms)} = {tree.Number}";
        string others = string.Concat(totals
            .Where(part => story.Names.EventOf(part.Cause) is null)
            .Select(part => $" “{story.Names.Cause(part.Cause)}”: {OtherCause.Explain(part.Cause)}"));
        string words = isFirst
            ? " Units in a store mix; they do not queue. “Drawn by … catching up”: another customer rebuilt its own store with these goods; the rows under it say what it lacked."
            : "";
        page.Raw($"<p class=\"fn\">{sum.Html(rows)}.{words}{Html.Encode(others)}</p>");
    }

    private static string Short(Story story, string cause) =>
        story.Names.EventOf(cause) is null ? story.Names.Cause(cause) : story.Names.Letter(cause);
}
