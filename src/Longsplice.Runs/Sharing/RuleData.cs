using System.Collections.Immutable;
using Longsplice.Plan.Sharing;

namespace Longsplice.Runs.Sharing;

/// <summary>What a rule gives.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Shares">Share by player.</param>
/// <param name="Low">Low end of the 95 % band by player; null where shares are exact.</param>
/// <param name="High">Its high end.</param>
/// <param name="InCore">True where no group gains by leaving; null where not looked at.</param>
/// <param name="Blocking">Groups that gain by leaving, most first; the first twenty.</param>
/// <param name="BlockingCount">Number of all such groups.</param>
public sealed record RuleData(
    SharingRule Rule,
    IReadOnlyDictionary<string, double> Shares,
    IReadOnlyDictionary<string, double>? Low,
    IReadOnlyDictionary<string, double>? High,
    bool? InCore,
    ImmutableArray<BlockingData> Blocking,
    int BlockingCount)
{
    internal static RuleData Of(CoalitionGame game, RuleShares rule) => new(
        rule.Rule,
        ByPlayer(game, rule.Shares),
        rule.HalfWidth is { } below ? ByPlayer(game, [.. rule.Shares.Select((share, player) => share - below[player])]) : null,
        rule.HalfWidth is { } above ? ByPlayer(game, [.. rule.Shares.Select((share, player) => share + above[player])]) : null,
        rule.InCore,
        [.. rule.Blocking.Select(excess => new BlockingData(game.Name(excess.Coalition), excess.Amount))],
        rule.BlockingCount);

    internal static Dictionary<string, double> ByPlayer(CoalitionGame game, IReadOnlyList<double> values) =>
        game.Players.Select((name, player) => (name, player)).ToDictionary(pair => pair.name, pair => values[pair.player], StringComparer.Ordinal);
}
