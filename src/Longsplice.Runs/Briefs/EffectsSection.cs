using System.Globalization;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>What each event did to the first demand, seen four ways, with the overlap in words; beside it the others.</summary>
public static class EffectsSection
{
    /// <summary>Adds the section.</summary>
    public static void Add(Html page, Story story, RowsBehind rows)
    {
        if (story.Tables.FirstOut.FirstOrDefault() is not { } first || story.Tables.EventEffects.Length == 0)
        {
            return;
        }

        var effects = story.Tables.EventEffects.Where(row => row.Demand == first.Demand && row.Event != "overlap").ToArray();
        page.Raw($"<section{Paper.Class(story, story.IsAcrossTheatres ? "" : "two")}><div>").Element("h2", $"What each event did: {story.Names.Demand(first.Demand)}");
        page.Raw("<div class=\"sc\"><table class=\"ef\">");
        page.Element("caption", $"{story.Names.Unit(first.Item)} {Measure(story, first)}; bars on one scale; events that do nothing here are not printed");
        page.Raw("<thead><tr><th scope=\"col\">event</th><th scope=\"col\">in this run<small>adds up</small></th><th scope=\"col\">alone</th>"
            + "<th scope=\"col\">returns if<small>removed</small></th><th scope=\"col\">fair share</th></tr></thead><tbody>");
        double scale = effects.SelectMany(Numbers).Max(number => Math.Abs(number ?? 0));
        foreach (var row in effects)
        {
            AddRow(page, story, row, Math.Max(scale, double.Epsilon), rows);
        }

        Rest(page, story, first, rows);
        page.Raw("</tbody></table></div>");
        page.Raw($"<p class=\"fn\">{Overlap(story, first.Demand).Html(rows)}</p></div>");
        OthersTable.Add(page, story, rows);
        page.Raw("</section>");
    }

    /// <summary>The overlap in words, signed: what is lost to either, or what one event adds to the other.</summary>
    public static Phrase Overlap(Story story, DemandId demand)
    {
        var row = story.Tables.EventEffects.First(row => row.Demand == demand && row.Event == "overlap");
        double overlap = row.Alone ?? 0;
        double all = story.Tables.EventEffects.Where(other => other.Demand == demand && other.Event != "overlap").Sum(other => other.InRun ?? 0);
        if (Math.Abs(overlap) < Math.Max(0.5, Trifle * all))
        {
            return $"No overlap: each event's loss is its own.";
        }

        var units = story.Cite(row, Figures.Whole(Math.Abs(overlap)));
        return overlap > 0
            ? (Phrase)$"Overlap: {units} are lost to either event; ending one does not bring them back."
            : $"Overlap: {units} are lost only because events come together.";
    }

    /// <summary>Part of a loss that is not worth a word: what rounding and the last units of a store leave.</summary>
    public const double Trifle = 0.001;

    /// <summary>What the numbers count: for kept demand the backlog at its peak, for lost demand all that is lost.</summary>
    public static string Measure(Story story, FirstOutRow first) =>
        story.ServiceOf(first.Demand).Any(row => row.Backlog > 0) ? "late at the peak" : "lost";

    private static double?[] Numbers(EventEffectRow row) => [row.InRun, row.Alone, row.Returns, row.FairShare];

    private static void AddRow(Html page, Story story, EventEffectRow row, double scale, RowsBehind rows)
    {
        string cells = string.Concat(Numbers(row).Select(number => Cell(story, row, number ?? 0, scale, rows)));
        string style = Numbers(row).All(number => Math.Abs(number ?? 0) < 0.5) ? " class=\"screen\"" : "";
        page.Raw($"<tr{style}><th scope=\"row\">{HeatSection.Key(story, row.Event)}{Html.Encode(story.Names.Cause(row.Event))}</th>{cells}</tr>");
    }

    private static string Cell(Story story, EventEffectRow row, double number, double scale, RowsBehind rows)
    {
        string width = (100 * Math.Abs(number) / scale).ToString("0.##", CultureInfo.InvariantCulture);
        return $"<td{Sign(number)}>{rows.Link(story.Cite(row, Figures.Whole(number)))}<span class=\"hb\" aria-hidden=\"true\">"
            + $"<i class=\"{story.Colours.Of(row.Event)}\" style=\"width:{width}%\"></i></span></td>";
    }

    /// <summary>A negative number is bold as well as signed.</summary>
    internal static string Sign(double number) => number <= -0.5 ? " class=\"neg\"" : "";

    /// <summary>What no event did, and the sum.</summary>
    private static void Rest(Html page, Story story, FirstOutRow first, RowsBehind rows)
    {
        var totals = CauseTotals.Of(story, first.Demand);
        foreach (var part in totals.Where(part => story.Names.EventOf(part.Cause) is null && Math.Abs(part.Quantity) >= 0.5))
        {
            page.Raw($"<tr class=\"oth\"><th scope=\"row\">{HeatSection.Key(story, part.Cause)}{Html.Encode(story.Names.Cause(part.Cause))}</th>"
                + $"<td>{rows.Link(part.Figure)}</td><td>–</td><td>–</td><td>–</td></tr>");
        }

        var effects = story.Tables.EventEffects.Where(row => row.Demand == first.Demand && row.Event != "overlap").ToArray();
        string all = Figures.Whole(totals.Sum(part => part.Quantity));
        page.Raw($"<tr class=\"sum\"><th scope=\"row\">sum</th><td>{rows.Link(Figure.SumOf(all, totals.Select(part => part.Figure)))}</td>"
            + $"<td>{Column(row => row.Alone)}</td><td>–</td><td>{Column(row => row.FairShare)}</td></tr>");

        string Column(Func<EventEffectRow, double?> number) => rows.Link(Figure.SumOf(
            Figures.Whole(effects.Sum(row => number(row) ?? 0)),
            effects.Select(row => story.Cite(row, Figures.Whole(number(row) ?? 0)))));
    }
}
