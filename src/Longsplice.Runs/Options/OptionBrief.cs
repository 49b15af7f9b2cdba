using Longsplice.Model.Files;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Runs.Briefs;

namespace Longsplice.Runs.Options;

/// <summary>The brief of a study of options: one self-contained page without scripts or network, well-formed XML too.</summary>
internal static class OptionBrief
{
    public static string Html(OptionsData data)
    {
        var page = new Html();
        var words = new OptionWords(data.Model, data.Scenarios[0]);
        PageFrame.Begin(page, $"Longsplice: options, {data.Scenarios[0].Name}");
        Head(page, data);
        OptionBriefTables.Weeks(page, data, words);
        OptionBriefTables.Frontier(page, data, words);
        OptionBriefTables.LeadTimes(page, data, words);
        OptionBriefTables.Patterns(page, data);
        OptionBriefTables.WorkShares(page, data);
        Method(page, data);
        Foot(page, data);
        return PageFrame.End(page);
    }

    private static string Marking(OptionsData data)
    {
        var known = Provenance.Of(data.Model);
        return $"{data.Model.Markings.Shown(data.OptionsChosen.FirstOrDefault()?.Label)} · not advice · {known.Assumed} of {known.Total} model numbers assumed";
    }

    private static void Head(Html page, OptionsData data)
    {
        double spared = data.WithoutUsd - data.WithUsd;
        page.Raw("<header>").Element("p", Marking(data), "class=\"mark\"");
        page.Element("h1", spared > 0
            ? $"{OptionAnswer.Millions(data.SpentMusd)} of options spare {OptionAnswer.Money(spared)} of shortage"
            : $"No option within {OptionAnswer.Millions(data.BudgetMusd)} spares anything");
        page.Element("p", $"{string.Join("; ", data.Scenarios.Select(scenario => scenario.Name))}. Options are bought before it is known what comes; "
            + "then all act together for the best.", "class=\"q\"");
        page.Raw("<dl class=\"kf\">");
        Fact(page, "Budget", OptionAnswer.Millions(data.BudgetMusd), $"of it spent: {OptionAnswer.Millions(data.SpentMusd)}");
        Fact(page, "Short without options", OptionAnswer.Money(data.WithoutUsd), data.Alpha == 0 ? "on average over the patterns" : $"in the worst {Figures.Percent(1 - data.Alpha)}");
        Fact(page, "Short with them", OptionAnswer.Money(data.WithUsd), $"proven: at least {OptionAnswer.Money(data.BoundUsd)}");
        Fact(page, "Options bought", $"{data.OptionsChosen.Count(row => row.Chosen)}", $"of {data.OptionsChosen.Length}");
        page.Raw("</dl>").Raw("<ol class=\"answer\">");
        foreach (string line in data.Answer)
        {
            page.Element("li", line);
        }

        page.Raw("</ol>").Raw("</header>");
    }

    private static void Fact(Html page, string title, string value, string words) => page.Raw(
        $"<div><dt>{Briefs.Html.Encode(title)}</dt><dd>{Briefs.Html.Encode(value)}</dd><dd class=\"q\">{Briefs.Html.Encode(words)}</dd></div>");

    private static void Method(Html page, OptionsData data)
    {
        page.Raw("<section class=\"panel\">").Element("h2", "How this was computed");
        page.Element("p", "Two stages: options first, then in each pattern of each scenario and each state of readiness the plan of all together, a linear "
            + "program on the engine’s own equations, which may look ahead and share everything. So these are bounds: nobody commands all nations.");
        page.Element("p", "Shortage cost is the units short of all that is needed, the gap of peace included, times what a unit short costs. A week is the "
            + "cost of a week in which nothing is delivered. Weeks short avoided come from runs in which nations act by policy instead.");
        page.Element("p", $"Solved by Benders’ decomposition; the same optimum as in one program is a test. {data.States} states of readiness"
            + (data.StatesDrawn ? " were drawn." : " are all there are.") + " EVPI and VSS are of the mean cost. Costs that overrun: Bertsimas and Sim.");
        page.Element("p", "Nothing is known here of politics. Figures that are unknown stand at their best estimate; the sources of all figures lie in inputs/model/sources.csv.");
        page.Raw("</section>");
    }

    private static void Foot(Html page, OptionsData data)
    {
        page.Raw("<footer><div>");
        PageFrame.FootLine(page, "Model", ModelHash.Of(data.Model));
        PageFrame.FootLine(page, "Scenario", string.Join(' ', data.Scenarios.Select(ScenarioText.HashOf)));
        page.Raw("</div><div>");
        PageFrame.FootLine(page, "Made by", $"longsplice options (version {About.Version})");
        PageFrame.FootLine(page, "Check it", "longsplice verify DIR");
        page.Raw("</div>").Element("p", $"{Marking(data)}. The whole tables lie in tables/.", "class=\"mark\"").Raw("</footer>");
    }
}
