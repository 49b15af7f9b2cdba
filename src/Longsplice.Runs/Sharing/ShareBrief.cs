using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Sharing;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Sharing;

/// <summary>The brief of who pays.</summary>
internal static class ShareBrief
{
    /// <summary>The page of any game, made when it is asked for.</summary>
    /// <param name="data">The shares.</param>
    /// <param name="tables">Their tables.</param>
    /// <param name="label">Join of the labels of all inputs.</param>
    public static IEnumerable<RunFile> Of(ShareCostData data, ImmutableArray<RunTable> tables, string label) =>
        Of(data, tables, new TablePage("Longsplice: who pays", null, label, tables, _ => null), "A game from a file: what each group pays or gains by itself.", []);

    /// <summary>The page of a plan's game.</summary>
    /// <param name="data">The shares.</param>
    /// <param name="tables">Their tables.</param>
    /// <param name="label">Join of the labels of all inputs.</param>
    /// <param name="model">The model.</param>
    /// <param name="scenario">The scenario.</param>
    public static IEnumerable<RunFile> Of(ShareCostData data, ImmutableArray<RunTable> tables, string label, SupplyModel model, Scenario scenario) =>
        Of(
            data,
            tables,
            new TablePage($"Longsplice: who pays, {scenario.Name}", model, label, tables, _ => null),
            $"{scenario.Name}, {data.Plan!.Weeks} weeks. What shortage costs each group at the least when it plans together and no other player sells to it: a bound, not a forecast.",
            [ScenarioText.HashOf(scenario)]);

    private static IEnumerable<RunFile> Of(ShareCostData data, ImmutableArray<RunTable> tables, TablePage page, string setting, string[] scenarios)
    {
        var sections = new ShareSections(page, data, tables);
        string verb = data.Kind == GameKind.Cost ? "pay" : "gain";
        string unit = data.Unit.Length > 0 ? $" {data.Unit}" : "";
        int kept = data.Rules.Count(rule => rule.InCore == true);
        string core = data.Core switch { null => "not tested", "empty" => "none", _ => "some" };
        page.Head(
            data.Core is null
                ? $"Together {data.Players.Length} {verb} {SharingWords.Amount(data.Grand)}{unit}"
                : $"Together {data.Players.Length} {verb} {SharingWords.Amount(data.Grand)}{unit}; nobody would leave under {kept} of {data.Rules.Length} rules",
            setting,
            sections.Lines(),
            ("All together", Html.Encode($"{SharingWords.Amount(data.Grand)}{unit}"), $"{data.Players.Length} players"),
            ("Rules nobody would leave", data.Core is null ? "–" : $"{kept}", $"of {data.Rules.Length}"),
            ("Shares no group would leave", core, "the core of the game"));
        sections.Add();
        yield return RunFile.OfText("brief.html", page.Finish("share-cost", scenarios, ShareSections.Method));
    }
}
