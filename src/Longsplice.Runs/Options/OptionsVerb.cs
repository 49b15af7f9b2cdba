using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Options;
using Longsplice.Runs.Store;
using Longsplice.Runs.Verbs;

namespace Longsplice.Runs.Options;

/// <summary>Which options to buy with a budget before it is known what comes, and what each is worth.</summary>
public static class OptionsVerb
{
    /// <summary>Runs the verb.</summary>
    /// <param name="inputs">The model, then files of scenarios.</param>
    /// <param name="settings">What a person set.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops it; nothing half-written is left.</param>
    public static VerbResult<OptionsData> Run(
        IReadOnlyList<string> inputs, OptionsSettings settings, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        var listed = Inputs.Model(inputs[0]);
        (SupplyModel? Model, Scenario? Scenario, ImmutableArray<Finding> Findings)[] loaded = [.. inputs.Skip(1).Select(file => Inputs.Both(inputs[0], file))];
        ImmutableArray<Finding> findings =
        [
            .. RunFolder.Refusals(settings.Out),
            .. loaded.SelectMany(one => one.Findings).Distinct(),
            .. OptionsChecks.Run(settings, listed.Value, loaded.Length),
        ];
        if (listed.Value is not { } model || loaded.Length == 0 || findings.Any(finding => finding.Severity == Severity.Error))
        {
            return VerbResult<OptionsData>.Of([.. findings.Order()], null);
        }

        var scenarios = loaded.Select((one, number) =>
            new OptionScenario(one.Model!, one.Scenario!, settings.Weights.IsEmpty ? 1 : settings.Weights[number])).ToImmutableArray();
        var result = OptionStudy.Run(scenarios, SettingsOf(settings), progress, cancellation);
        var data = OptionsData.Of(model, [.. scenarios.Select(one => one.Scenario)], settings, result);
        return RunFolder.Keep(
            VerbResult<OptionsData>.Of([.. findings.Order()], data) with { Record = RecordOf(data, settings) },
            settings.Out,
            told => told with { Out = settings.Out },
            cancellation);
    }

    private static OptionSettings SettingsOf(OptionsSettings settings) => new()
    {
        BudgetMusd = settings.Budget,
        Alpha = settings.Alpha,
        Gamma = settings.Gamma,
        Overrun = settings.Overrun,
        MostStates = settings.States,
        Seed = settings.Seed,
        Threads = settings.Threads ?? Environment.ProcessorCount,
    };

    private static RunRecord RecordOf(OptionsData data, OptionsSettings settings)
    {
        string[] places = [.. data.Scenarios.Select((_, number) => number == 0 ? RunInputs.Scenario : $"{RunInputs.Folder}scenario-{number + 1}.yaml")];
        var tables = OptionTables.Of(data);
        return new RunRecord
        {
            Command = RunCommand.Of("options", settings, [RunInputs.Model, .. places]),
            Answer = data,
            Tables = tables,
            Model = data.Model,
            Scenario = data.Scenarios[0],
            Inputs = data.Scenarios.Skip(1).Select((scenario, number) => RunInputs.Of(scenario, places[number + 1])),
            Pages = Pages(data, tables),
        };
    }

    private static IEnumerable<RunFile> Pages(OptionsData data, ImmutableArray<RunTable> tables)
    {
        yield return RunFile.OfText("brief.html", OptionBrief.Html(data, tables));
    }
}
