using System.Collections.Immutable;
using Longsplice.Model.Scenarios;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Options;

/// <summary>The brief of a study of options.</summary>
internal static class OptionBrief
{
    /// <summary>The page.</summary>
    public static string Html(OptionsData data, ImmutableArray<RunTable> tables)
    {
        var words = new OptionWords(data.Model, data.Scenarios[0]);
        var page = new TablePage(
            $"Longsplice: options, {data.Scenarios[0].Name}", data.Model, data.OptionsChosen.FirstOrDefault()?.Label, tables, row => SourceOf(data, row));
        Head(page, data);
        OptionBriefTables.Weeks(page, data, words);
        OptionBriefTables.Frontier(page, data, words);
        OptionBriefTables.LeadTimes(page, data, words);
        OptionBriefTables.Patterns(page, data);
        OptionBriefTables.WorkShares(page, data, words);
        return page.Finish("options", data.Scenarios.Select(ScenarioText.HashOf), Method(data));
    }

    private static string? SourceOf(OptionsData data, object row) => row switch
    {
        OptionChosenRow chosen => data.Model.Options.Get(chosen.Option).Source,
        LeadTimeRow lead => data.Model.Options.Get(lead.Option).Source,
        WorkShareRow share => data.Model.Programmes.Get(share.Programme).Source,
        _ => null,
    };

    private static void Head(TablePage page, OptionsData data)
    {
        double spared = data.WithoutUsd - data.WithUsd;
        var plain = data.Frontier.First(row => row.BudgetMusd == data.BudgetMusd && row.Gamma == 0);
        page.Head(
            spared > 0
                ? $"{OptionAnswer.Millions(data.SpentMusd)} of options spare {OptionAnswer.Money(spared)} of shortage"
                : $"No option within {OptionAnswer.Millions(data.BudgetMusd)} spares anything",
            $"{string.Join("; ", data.Scenarios.Select(scenario => scenario.Name))}. Options are bought before it is known what comes; then all act together for the best.",
            new OptionAnswer(data).Lines(),
            ("Budget", page.Cite(plain, OptionAnswer.Millions(data.BudgetMusd)), $"of it spent: {OptionAnswer.Millions(data.SpentMusd)}"),
            ("Short without options", Usd(OptionTables.WithoutOptions), data.Alpha == 0 ? "on average over the patterns" : $"in the worst {Figures.Percent(1 - data.Alpha)}"),
            ("Short with them", Usd(OptionTables.BestPortfolio), $"proven: at least {OptionAnswer.Money(data.BoundUsd)}"),
            ("Options bought", $"{data.OptionsChosen.Count(row => row.Chosen)}", $"of {data.OptionsChosen.Length}"));

        string Usd(string measure)
        {
            var row = data.Measures.First(one => one.Measure == measure);
            return page.Cite(row, OptionAnswer.Money(row.Usd));
        }
    }


    private static string[] Method(OptionsData data) =>
    [
        "Two stages: options first, then in each pattern of each scenario and each state of readiness the plan of all together, a linear "
            + "program on the engine’s own equations, which may look ahead and share everything. So these are bounds: nobody commands all nations.",
        "Shortage cost is the units short of all that is needed, the gap of peace included, times what a unit short costs. A week is the "
            + "cost of a week in which nothing is delivered. Weeks short avoided come from runs in which nations act by policy instead.",
        $"Solved by Benders’ decomposition; the same optimum as in one program is a test. {data.States} states of readiness"
            + (data.StatesDrawn ? " were drawn." : " are all there are.") + " EVPI and VSS are of the mean cost. Costs that overrun: Bertsimas and Sim.",
        "Nothing is known here of politics. Figures that are unknown stand at their best estimate.",
    ];
}
