using Longsplice.Model.Checks;
using Longsplice.Model.Labels;
using Longsplice.Plan.Sharing;
using Longsplice.Runs.Store;
using Longsplice.Runs.Verbs;

namespace Longsplice.Runs.Sharing;

/// <summary>Who pays: shares a game by every rule, with the core test and each player's objection.</summary>
public static class ShareCost
{
    /// <summary>Runs the verb.</summary>
    /// <param name="path">CSV of the game.</param>
    /// <param name="settings">What a person set.</param>
    /// <param name="cancellation">Stops it.</param>
    public static VerbResult<ShareCostData> Run(string path, ShareCostSettings settings, CancellationToken cancellation)
    {
        var file = GameFile.Read(path);
        List<Finding> findings = [.. RunFolder.Refusals(settings.Out)];
        List<KeyRow> keys = [];
        var options = new SharingOptions
        {
            Unions = PlayerLists.Unions(settings.Unions, file.Players, findings),
            Key = PlayerLists.Keys(settings.Key, file.Players, keys, findings),
        };
        int[] exits = PlayerLists.Exits(settings.Exit, file.Players, findings);
        var game = file.Game(settings.Kind, options.Unions);
        findings.AddRange(file.Findings);
        if (game is null || findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return VerbResult<ShareCostData>.Of([.. findings.Order()], null);
        }

        var data = SharingAnswer.Of(game, options, exits, unit: "", cancellation);
        findings.AddRange(SharingAnswer.Warnings(data, Path.GetFileName(path)));
        var result = VerbResult<ShareCostData>.Of([.. findings.Order()], data) with { Record = RecordOf(data, file, keys, settings) };
        return RunFolder.Keep(result, settings.Out, told => told with { Out = settings.Out }, cancellation);
    }

    private static RunRecord RecordOf(ShareCostData data, GameFile file, List<KeyRow> keys, ShareCostSettings settings)
    {
        string label = file.Label.ToText(Markings.Default);
        var tables = ShareTables.Of(data, label);
        return new RunRecord
        {
            Command = RunCommand.Of(
                "share-cost", settings with { Key = settings.Key is null ? null : RunInputs.PathOf<KeyRow>() }, RunInputs.PathOf<GameRow>()),
            Answer = data,
            Tables = tables,
            Inputs = [.. RunInputs.Files(file.Rows), .. settings.Key is null ? [] : RunInputs.Files(keys)],
            Pages = ShareBrief.Of(data, tables, label),
        };
    }
}
