using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>The top of a brief: marking, headline, key facts, and the answer in ten lines.</summary>
internal static class HeadSection
{
    public static void Add(Html page, Story story, RowsBehind rows)
    {
        page.Raw("<header>").Element("p", Brief.Marking(story), "class=\"mark\"");
        page.Raw($"<h1>{Headline(story).Html(rows)}</h1>");
        page.Element("p", Setting(story), "class=\"q\"");
        if (story.Tables.FirstOut.FirstOrDefault() is { } first)
        {
            KeyFacts(page, story, first, rows);
        }

        page.Raw("<ol class=\"answer\">");
        foreach (var line in Answer.Phrases(story))
        {
            page.Raw($"<li>{line.Html(rows)}</li>");
        }

        page.Raw("</ol>").Raw("</header>");
    }

    private static Phrase Headline(Story story)
    {
        if (story.Tables.FirstOut.FirstOrDefault() is not { } first)
        {
            return $"{story.Scenario.Name}: nothing runs short beyond the baseline";
        }

        Phrase week = $"week {story.Cite(first, $"{first.Week}")} ({Figures.Date(story.Scenario.DateOf(first.Week))})";
        string why = story.Names.EventOf(first.Cause) is null ? "" : $"; main cause: {story.Names.Cause(first.Cause, first.Item)}";
        return $"First to run short: {story.Names.Item(first.Item)}, {week}, {story.Names.Spot(first.Demand)}{why}";
    }

    private static string Setting(Story story)
    {
        var scenario = story.Scenario;
        return $"{scenario.Name}: {scenario.Length} weeks from {Figures.Date(scenario.DateOf(scenario.FirstWeek))}, "
            + $"policy {scenario.Policy.Name.ToString().ToLowerInvariant()}. Short is what is missing from the promise; "
            + "the baseline is the same weeks without events.";
    }

    private static void KeyFacts(Html page, Story story, FirstOutRow first, RowsBehind rows)
    {
        var peak = story.ServiceOf(first.Demand).MaxBy(row => row.Backlog)!;
        bool isLate = peak.Backlog > 0;
        var units = isLate ? story.Cite(peak, Figures.About(peak.Backlog)) : story.Cite(first, Figures.About(first.ShortTotal));
        Phrase baseline = first.BaselineWeek is { } usual ? (Phrase)$"baseline: week {story.Cite(first, $"{usual}")}" : (Phrase)$"baseline: never";
        page.Raw("<dl class=\"kf\">");
        Fact(page, rows, "First short", $"week {story.Cite(first, $"{first.Week}")}", Figures.Date(story.Scenario.DateOf(first.Week)), $"{story.Names.Spot(first.Demand)}; {baseline}.");
        Fact(page, rows, isLate ? "Late at the peak" : "Not delivered", $"{units}", story.Names.Unit(first.Item), Whose(story, first, peak, isLate));
        if (CauseTotals.Of(story, first.Demand) is [var main, ..])
        {
            Fact(page, rows, "Main cause", Phrase.Of(story.Names.Letter(main.Cause)), $"of {story.Scenario.Events.Length}", $"{Capital(story.Names.Cause(main.Cause, first.Item))}: {main.Figure} of these.");
        }

        Fact(page, rows, "Demands short", $"{story.Cite(story.Tables.FirstOut[^1], $"{story.Tables.FirstOut.Length}")}", $"of {story.Model.Demands.Count}", Largest(story));
        page.Raw("</dl>");
    }

    private static Phrase Whose(Story story, FirstOutRow first, ServiceRow peak, bool isLate) => isLate
        ? (Phrase)$"{story.Names.Demand(first.Demand)}, week {story.Cite(peak, $"{peak.Week}")}."
        : (Phrase)$"{story.Names.Demand(first.Demand)}, beyond the baseline.";

    private static Phrase Largest(Story story)
    {
        var most = story.Tables.FirstOut.MaxBy(row => row.ShortTotal)!;
        return $"Most: {story.Names.Demand(most.Demand)}, {story.Cite(most, Figures.Whole(most.ShortTotal))} {story.Names.Unit(most.Item)} short.";
    }

    private static void Fact(Html page, RowsBehind rows, string title, Phrase value, string unit, Phrase words) => page.Raw(
        $"<div><dt>{Html.Encode(title)}</dt><dd>{value.Html(rows)} <small>{Html.Encode(unit)}</small></dd><dd class=\"q\">{words.Html(rows)}</dd></div>");

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
