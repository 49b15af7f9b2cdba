using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>"…and to the others": for every other demand that is short, what returns if an event is removed.</summary>
internal static class OthersTable
{
    /// <summary>Most events with a column.</summary>
    private const int MostEvents = 5;

    /// <summary>Most demands with a row.</summary>
    private const int MostRows = 12;

    public static void Add(Html page, Story story, RowsBehind rows)
    {
        var others = story.Tables.FirstOut.Skip(1).Take(MostRows).ToArray();
        if (others.Length == 0)
        {
            return;
        }

        string[] events = Shown(story, others);
        string heads = string.Concat(events.Select(id => $"<th scope=\"col\">{HeatSection.Key(story, id)}</th>"));
        page.Raw("<div>").Element("h2", "…and to the others").Raw("<div class=\"sc\"><table class=\"ot\">");
        page.Element("caption", "units missing, and what returns if an event is removed");
        page.Raw($"<thead><tr><th scope=\"col\">demand</th><th scope=\"col\">missing</th>{heads}</tr></thead><tbody>");
        foreach (var other in others)
        {
            AddRow(page, story, other, events, rows);
        }

        page.Raw("</tbody></table></div>");
        bool anyNegative = story.Tables.EventEffects.Any(row => others.Any(other => other.Demand == row.Demand) && row.Returns <= -0.5);
        page.Element("p", anyNegative ? "Negative: removing the event makes it worse there." : "Late at the peak where a demand is kept, lost where not.", "class=\"fn\"");
        page.Raw("</div>");
    }

    /// <summary>The events that do most to the rows, in order of their letters.</summary>
    private static string[] Shown(Story story, FirstOutRow[] others)
    {
        var shown = others.Select(row => row.Demand).ToHashSet();
        var returns = story.Tables.EventEffects.Where(row => shown.Contains(row.Demand)).ToLookup(row => row.Event, row => Math.Abs(row.Returns ?? 0));
        var most = story.Scenario.Events.Select(row => row.Id).OrderByDescending(id => returns[id].Sum()).Take(MostEvents).ToHashSet();
        return [.. story.Scenario.Events.Select(row => row.Id).Where(most.Contains)];
    }

    private static void AddRow(Html page, Story story, FirstOutRow other, string[] events, RowsBehind rows)
    {
        var root = story.Tables.Causes.FirstOrDefault(row => row.Demand == other.Demand && row.Parent is null);
        string missing = root is null
            ? rows.Link(story.Cite(other, Figures.Whole(other.ShortTotal)))
            : rows.Link(story.Cite(root, Figures.Whole(root.Quantity)));
        var effects = story.Tables.EventEffects.Where(row => row.Demand == other.Demand).ToLookup(row => row.Event);
        string cells = string.Concat(events.Select(id => Cell(story, effects[id].First(), rows)));
        page.Raw($"<tr><th scope=\"row\">{Html.Encode(story.Names.Place(other.Demand))}</th><td>{missing}</td>{cells}</tr>");
    }

    private static string Cell(Story story, EventEffectRow row, RowsBehind rows)
    {
        double returns = row.Returns ?? 0;
        return $"<td{EffectsSection.Sign(returns)}>{rows.Link(story.Cite(row, Figures.Whole(returns)))}</td>";
    }
}
