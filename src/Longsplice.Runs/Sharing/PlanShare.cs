using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Ids;
using Longsplice.Model.Labels;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Regimes;
using Longsplice.Plan.Sharing;
using Longsplice.Runs.Store;
using Longsplice.Runs.Verbs;

namespace Longsplice.Runs.Sharing;

/// <summary>Who pays for a plan: the game of what shortage costs each group that plans together, shared by every rule.</summary>
public static class PlanShare
{
    /// <summary>Players for whom every group is planned without being asked to.</summary>
    internal const int MostExact = 12;

    private const double MostPlans = 1 << 13;

    /// <summary>Runs the verb.</summary>
    /// <param name="modelPath">The model.</param>
    /// <param name="scenarioFile">File of the scenario.</param>
    /// <param name="settings">What a person set.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops it; nothing half-written is left.</param>
    public static VerbResult<ShareCostData> Run(
        string modelPath, string scenarioFile, PlanShareSettings settings, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        var (model, scenario, found) = Inputs.Both(modelPath, scenarioFile);
        List<Finding> findings = [.. found, .. RunFolder.Refusals(settings.Out), .. Stress.Unknown(settings.Pattern, scenario)];
        List<KeyRow> keys = [];
        var (players, options, exits) = model is null ? default : Asked(model, settings, keys, findings);
        if (model is null || scenario is null || findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return VerbResult<ShareCostData>.Of([.. findings.Order()], null);
        }

        var run = scenario with { Weeks = settings.Weeks ?? scenario.Weeks };
        var pattern = CrisisPattern.Named(run, settings.Pattern ?? CrisisPattern.Of(run)[^1].Name);
        var costs = CoalitionCosts.Of(model, pattern.Scenario, players!.Nations.SelectMany(nations => nations).ToHashSet());
        var data = Shared(costs, players, options!, exits!, settings, progress, cancellation);
        data = data with { Plan = new PlanGameData(pattern.Name, run.Weeks, TradeRule.None, costs.Outside, costs.Plans) };
        findings.AddRange(SharingAnswer.Warnings(data, Path.GetFileName(scenarioFile)));
        var result = VerbResult<ShareCostData>.Of([.. findings.Order()], data) with { Record = RecordOf(data, model, scenario, keys, settings) };
        return RunFolder.Keep(result, settings.Out, told => told with { Out = settings.Out }, cancellation);
    }

    private static RunRecord RecordOf(
        ShareCostData data, SupplyModel model, Scenario scenario, List<KeyRow> keys, PlanShareSettings settings)
    {
        string label = ModelLabel.Of(model);
        var tables = ShareTables.Of(data, label);
        return new RunRecord
        {
            Command = RunCommand.Of(
                "share-cost", settings with { Key = keys.Count == 0 ? settings.Key : RunInputs.PathOf<KeyRow>() }, RunInputs.Model, RunInputs.Scenario),
            Answer = data,
            Tables = tables,
            Model = model,
            Scenario = scenario,
            Inputs = keys.Count == 0 ? [] : RunInputs.Files(keys),
            Pages = ShareBrief.Of(data, tables, label, model, scenario),
        };
    }

    /// <summary>What the command line asks for; what is wrong with it is found.</summary>
    private static (NationPlayers Players, SharingOptions Options, int[] Exits) Asked(
        SupplyModel model, PlanShareSettings settings, List<KeyRow> keys, List<Finding> findings)
    {
        var players = NationPlayers.Of(settings.Players, model, findings);
        var names = new PlayerNames();
        foreach (string name in players.Names)
        {
            names.Meet(name);
        }

        var options = new SharingOptions
        {
            MostExact = MostExact,
            Unions = PlayerLists.Unions(players.Unions(settings.Unions), names, findings),
            Key = NationKeys.Figure(settings.Key) is null
                ? PlayerLists.Keys(settings.Key, names, keys, findings)
                : NationKeys.Of(players, settings.Key!, findings),
            Samples = settings.Samples,
            Seed = settings.Seed,
        };
        CheckSize(names.Names.Count, options, findings);
        return (players, options, PlayerLists.Exits(settings.Exit ?? [], names, findings));
    }

    private static void CheckSize(int players, SharingOptions options, List<Finding> findings)
    {
        bool isSmall = players <= MostExact
            || (players <= CoalitionGame.MostPlayers && options.Samples is not null)
            || (players <= CoalitionGame.MostPlayers && options.Unions.Length > 0 && OwenValue.CoalitionCount(options.Unions) <= MostPlans);
        if (!isSmall)
        {
            findings.Add(Finding.Of(
                "LS222", PlayerLists.CommandLine, 0, "--players", $"{players} players", $"at most {MostExact}; or --players theatres, small --unions, or --samples"));
        }
    }

    private static ShareCostData Shared(
        CoalitionCosts costs,
        NationPlayers players,
        SharingOptions options,
        int[] exits,
        PlanShareSettings settings,
        IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        var nations = players.Nations;
        var needed = SharingNeeds.Of(nations.Length, options);
        var values = new Dictionary<ulong, double>(
            costs.Solve(nations, needed, settings.Threads ?? Environment.ProcessorCount, progress, cancellation));
        var game = new CoalitionGame([.. players.Names], GameKind.Cost, Value);
        return SharingAnswer.Of(
            game, options with { OwenPoint = OwenPoint(costs, nations, cancellation) }, exits, unit: "USD", cancellation);

        double Value(ulong coalition)
        {
            if (!values.TryGetValue(coalition, out double value))
            {
                values[coalition] = value = costs.Cost(CoalitionCosts.Members(nations, coalition), cancellation);
            }

            return value;
        }
    }

    private static ImmutableArray<double> OwenPoint(
        CoalitionCosts costs, ImmutableArray<ImmutableArray<NationId>> nations, CancellationToken cancellation)
    {
        var shares = costs.Players.Zip(costs.OwenPoint(cancellation)).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. nations.Select(player => player.Sum(nation => shares[nation]))];
    }
}
