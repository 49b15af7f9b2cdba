using System.Collections.Immutable;
using Longsplice.Model.Labels;
using Longsplice.Plan.Survival;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Verbs;

/// <summary>The brief of sites lost one at a time: which come back too late, and what that costs at the least.</summary>
internal static class SurviveBrief
{
    private const int MostRows = 40;

    /// <summary>The page, made when it is asked for.</summary>
    /// <param name="data">What the verb says.</param>
    /// <param name="tables">Its tables.</param>
    public static IEnumerable<RunFile> Of(SurviveData data, ImmutableArray<RunTable> tables)
    {
        var page = new TablePage(
            $"Longsplice: time to survive, {data.Model.Name}", data.Model, ModelLabel.Of(data.Model), tables, row => data.Model.Sites.Get(((SurvivalRow)row).Element).Source);
        SurvivalRow[] exposed = [.. data.Elements.Where(row => row.Exposed)];
        Head(page, data, exposed);
        Table(page, data, exposed);
        yield return RunFile.OfText("brief.html", page.Finish(
            "survive",
            [],
            "For each site a linear program with the site gone: the most weeks for which all demand can be met (time to survive), and the least loss over the weeks "
                + "until it is back (time to recover), after Simchi-Levi et al. (2015).",
            "A bound: everybody acts for the best at once, goods take no time, plants do not surge. Real losses begin earlier and are greater. Demand is what is promised before any event.",
            "Only losses of one site are listed; combinations stay off shared pages."));
    }

    private static void Head(TablePage page, SurviveData data, SurvivalRow[] exposed)
    {
        int all = data.Elements.Length;
        var (first, dearest) = (exposed.MinBy(row => row.TtsWeeks), data.Elements.MaxBy(row => row.Impact));
        page.Head(
            exposed.Length > 0
                ? $"{data.Model.Name}: {exposed.Length} of {all} sites come back too late"
                : $"{data.Model.Name}: every one of {all} sites is back before anybody goes short",
            "Each site lost alone: how long all demand is met without it, beside how long it takes to come back.",
            Lines(page, data, first, dearest, exposed.Length),
            [
                ("Sites that come back too late", $"{exposed.Length}", $"of {all}"),
                .. first is null || dearest is null ? [] : new[]
                {
                    ("Felt first", page.Cite(first, $"{Figures.Weeks(first.TtsWeeks!.Value)} weeks"), $"{NameOf(data, first)}; back after {Figures.Weeks(first.TtrWeeks)}"),
                    ("Dearest", page.Cite(dearest, Loss(data, dearest)), $"{NameOf(data, dearest)}; at the least"),
                },
            ]);
    }

    private static IEnumerable<Phrase> Lines(TablePage page, SurviveData data, SurvivalRow? first, SurvivalRow? dearest, int exposed)
    {
        if (first is not null)
        {
            yield return $"Felt first: without {NameOf(data, first)} all demand is met for {page.Figure(first, Figures.Weeks(first.TtsWeeks!.Value))} weeks; it needs {page.Figure(first, Figures.Weeks(first.TtrWeeks))} to come back.";
        }

        if (dearest is { Impact: > 0 })
        {
            yield return $"Dearest: the loss of {NameOf(data, dearest)} costs {page.Figure(dearest, Loss(data, dearest))} or more until it is back.";
        }

        yield return Phrase.Of($"Without any one of the other {data.Elements.Length - exposed} sites all demand can be met until it is back.");
        yield return Phrase.Of("A bound: everybody acts for the best at once, and goods take no time. What really happens is no better.");
    }

    private static void Table(TablePage page, SurviveData data, SurvivalRow[] exposed)
    {
        if (exposed.Length == 0)
        {
            return;
        }

        string unit = data.HasCosts ? "USD" : "units";
        page.Begin("Sites whose loss is felt before they are back", "Dearest first; the bar is the least loss. Survive: weeks for which all demand can be met without the site. Recover: weeks until it is back.");
        page.Table("From elements.csv.", "site", "nation", "survive, weeks", "recover, weeks", $"least loss, {unit}");
        foreach (var row in exposed.Take(MostRows))
        {
            var nation = data.Model.Nations.Get(data.Model.Sites.Get(row.Element).Nation);
            page.Row(row, NameOf(data, row), Bars.Of(row.Index, 1, "e1"), nation.Name ?? nation.Id.Code, Figures.Weeks(row.TtsWeeks!.Value), Figures.Weeks(row.TtrWeeks), Figures.Whole(row.Impact));
        }

        page.End(exposed.Length > MostRows ? $"And {exposed.Length - MostRows} more in tables/elements.csv." : "");
    }

    private static string NameOf(SurviveData data, SurvivalRow row) => data.Model.Sites.Get(row.Element).Name ?? row.Element.Code;

    private static string Loss(SurviveData data, SurvivalRow row) => data.HasCosts ? PolicyAnswer.Money(row.Impact) : $"{Figures.About(row.Impact)} units";
}
