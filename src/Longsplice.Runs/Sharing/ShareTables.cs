using System.Collections.Immutable;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Sharing;

/// <summary>The tables of shares.</summary>
internal static class ShareTables
{
    /// <summary>The tables.</summary>
    /// <param name="data">The shares.</param>
    /// <param name="label">Join of the labels of all inputs.</param>
    public static ImmutableArray<RunTable> Of(ShareCostData data, string label) =>
    [
        RunTable.Of(Shares(data, label)),
        RunTable.Of(Blocking(data, label)),
        RunTable.Of(Objections(data, label)),
        RunTable.Of(Exits(data, label)),
    ];

    private static IEnumerable<ShareRow> Shares(ShareCostData data, string label) =>
        from rule in data.Rules
        from player in data.Players
        select new ShareRow
        {
            Rule = rule.Rule,
            Player = player,
            Share = rule.Shares[player],
            Low = rule.Low?[player],
            High = rule.High?[player],
            InCore = rule.InCore,
            Label = label,
        };

    private static IEnumerable<BlockingRow> Blocking(ShareCostData data, string label) =>
        from rule in data.Rules
        from blocking in rule.Blocking
        select new BlockingRow { Rule = rule.Rule, Coalition = blocking.Coalition, Excess = blocking.Excess, Label = label };

    private static IEnumerable<ObjectionRow> Objections(ShareCostData data, string label) => data.Objections.Select(one => new ObjectionRow
    {
        Rule = one.Rule,
        Player = one.Player,
        Coalition = one.Coalition,
        Here = one.Here,
        There = one.There,
        Holds = one.Holds,
        Sentence = one.Sentence,
        Label = label,
    });

    private static IEnumerable<ExitRow> Exits(ShareCostData data, string label) =>
        from exit in data.Exits
        from rule in exit.Rules
        from share in rule.Shares
        select new ExitRow
        {
            Without = exit.Player,
            Rule = rule.Rule,
            Player = share.Key,
            Share = share.Value,
            Change = rule.Change[share.Key],
            Label = label,
        };
}
