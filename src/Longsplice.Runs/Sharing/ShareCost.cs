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
        var findings = new List<Finding>();
        if (settings.Out is { } folder && NewFolder.Refusal(folder) is { } refusal)
        {
            findings.Add(refusal);
        }

        var options = new SharingOptions
        {
            Unions = PlayerLists.Unions(settings.Unions, file.Players, findings),
            Key = PlayerLists.Keys(settings.KeyFile, file.Players, findings),
        };
        int[] exits = PlayerLists.Exits(settings.Exits, file.Players, findings);
        var game = file.Game(settings.Kind, options.Unions);
        findings.AddRange(file.Findings);
        if (game is null || findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return VerbResult<ShareCostData>.Of([.. findings.Order()], null);
        }

        var data = SharingAnswer.Of(game, options, exits, unit: "", settings.Out, cancellation);
        findings.AddRange(SharingAnswer.Warnings(data, Path.GetFileName(path)));
        if (settings.Out is { } target && NewFolder.Write(target, ShareTables.Of(data, file.Label.ToText(Markings.Default))) is { } failure)
        {
            return VerbResult<ShareCostData>.Of([.. findings, failure], null);
        }

        return VerbResult<ShareCostData>.Of([.. findings.Order()], data);
    }
}
