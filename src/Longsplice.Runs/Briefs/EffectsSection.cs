using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>What each event did, seen four ways, with the overlap in words.</summary>
public static class EffectsSection
{
    /// <summary>Adds the section.</summary>
    public static void Add(Html page, Story story, RowsBehind rows)
    {
        var shortDemands = story.Tables.FirstOut.Select(row => row.Demand).ToArray();
        if (shortDemands.Length == 0 || story.Tables.EventEffects.Length == 0)
        {
            return;
        }

        page.Element("h2", "What each event did");
        foreach (var demand in shortDemands.Take(3))
        {
            page.Raw("<div class=\"box\"><table>");
            page.Element("caption", $"{story.Names.Demand(demand)}: units lost, or late at the peak");
            page.Raw("<thead><tr><th scope=\"col\">event</th><th class=\"q\" scope=\"col\">in this run<br>(adds up)</th><th class=\"q\" scope=\"col\">alone</th>"
                + "<th class=\"q\" scope=\"col\">returns if<br>removed</th><th class=\"q\" scope=\"col\">fair share</th></tr></thead><tbody>");
            for (int index = 0; index < story.Tables.EventEffects.Length; index++)
            {
                var row = story.Tables.EventEffects[index];
                if (row.Demand == demand && row.Event != "overlap")
                {
                    AddRow(page, story, row, index + 2, rows);
                }
            }

            page.Raw("</tbody></table></div>");
            page.Element("p", Overlap(story, demand), "class=\"note\"");
        }
    }

    /// <summary>The overlap in words, signed: what is lost to either, or what one event saves the other.</summary>
    public static string Overlap(Story story, Model.Ids.DemandId demand)
    {
        double overlap = story.Tables.EventEffects.First(row => row.Demand == demand && row.Event == "overlap").Alone ?? 0;
        return overlap switch
        {
            >= 0.5 => $"Overlap: {Figures.Whole(overlap)} were lost to either; ending one event does not bring them back.",
            <= -0.5 => $"Overlap: {Figures.Whole(-overlap)} were lost only because events came together.",
            _ => "No overlap: each event's loss is its own.",
        };
    }

    private static void AddRow(Html page, Story story, EventEffectRow row, int line, RowsBehind rows)
    {
        string name = $"<span class=\"key {CauseSection.StyleOf(story, row.Event)}\">{story.Names.Letter(row.Event)}</span>{Html.Encode(story.Names.Cause(row.Event))}";
        page.Raw($"<tr><td>{name}</td>{Cell(row.InRun)}{Cell(row.Alone)}{Cell(row.Returns)}{Cell(row.FairShare)}</tr>");

        string Cell(double? value) =>
            $"<td class=\"q\">{rows.Number("event_effects", line, row, Figures.Whole(value ?? 0))}</td>";
    }
}
