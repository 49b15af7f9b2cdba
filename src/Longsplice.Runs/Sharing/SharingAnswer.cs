using System.Collections.Immutable;
using Longsplice.Model.Checks;
using Longsplice.Plan.Sharing;

namespace Longsplice.Runs.Sharing;

/// <summary>Shares a game and says it: for any game, from a file or from a verb's own costs.</summary>
internal static class SharingAnswer
{
    /// <summary>Shares a game, and again without each partner who leaves.</summary>
    public static ShareCostData Of(
        CoalitionGame game, SharingOptions options, IReadOnlyList<int> exits, string unit, CancellationToken cancellation)
    {
        var result = CostSharing.Share(game, options, cancellation);
        return new ShareCostData(
            game.Players,
            game.Kind,
            game.Value(game.Grand),
            result.IsSub is null ? null : result.IsSub.Value ? "sub" : result.IsSuper!.Value ? "super" : "neither",
            CoreOf(result),
            result.Core?.LeastCoreEpsilon,
            [.. (result.Core?.Witness ?? []).Select(row => new WeightedGroup(game.Name(row.Coalition), row.Weight, game.Value(row.Coalition)))],
            [.. result.BestSplit.Select(game.Name)],
            [.. result.Rules.SelectMany(rule => rule.Objections.Select(objection => Words(game, rule.Rule, objection)))],
            [.. result.Rules.Select(rule => RuleData.Of(game, rule))],
            [.. exits.Select(player => Exit(result, options, player, cancellation))],
            Out: null,
            options.Samples is null ? null : options.Seed,
            unit);
    }

    /// <summary>What a person should know of a game before trusting shares of it.</summary>
    public static IEnumerable<Finding> Warnings(ShareCostData data, string place)
    {
        if (data.BestSplit.Length > 1)
        {
            yield return Finding.Of(
                "LS202", place, 0, "", $"{string.Join(" | ", data.BestSplit)} better than all together", "groups that fare better together");
        }

        if (data.Core is not null && data.Rules.All(rule => rule.Rule != SharingRule.Nucleolus))
        {
            yield return Finding.Of("LS203", place, 0, "", "players who fare better alone", "all together at least as good as each alone");
        }
    }

    private static string? CoreOf(SharingResult result) => result.Core is { } core ? core.IsEmpty ? "empty" : "nonempty" : null;

    private static ObjectionWords Words(CoalitionGame game, SharingRule rule, Objection objection) => new(
        rule,
        game.Players[objection.Player],
        game.Name(objection.Coalition),
        objection.Here,
        objection.There,
        objection.Holds,
        SharingWords.Objection(game, objection));

    private static ExitData Exit(SharingResult with, SharingOptions options, int player, CancellationToken cancellation)
    {
        var game = with.Game;
        var rest = game.Without(player);
        var result = CostSharing.Share(rest, Without(options, player), cancellation);
        ImmutableArray<ExitRule> rules =
        [
            .. from rule in result.Rules
               let before = with.Rules.FirstOrDefault(one => one.Rule == rule.Rule)
               where before is not null
               select ExitOf(rest, rule, before.Shares.RemoveAt(player)),
        ];
        return new ExitData(
            game.Players[player],
            rest.Value(rest.Grand),
            game.Value(1UL << player),
            CoreOf(result),
            rules,
            SharingWords.Exit(game, player, rest, rules[0]));
    }

    private static ExitRule ExitOf(CoalitionGame rest, RuleShares rule, ImmutableArray<double> before) => new(
        rule.Rule,
        RuleData.ByPlayer(rest, rule.Shares),
        RuleData.ByPlayer(rest, [.. rule.Shares.Select((share, player) => share - before[player])]));

    private static SharingOptions Without(SharingOptions options, int player)
    {
        ulong below = (1UL << player) - 1;
        return options with
        {
            Key = options.Key?.RemoveAt(player),
            OwenPoint = null,
            Unions = [.. options.Unions.Select(union => (union & below) | ((union >> 1) & ~below)).Where(union => union != 0)],
        };
    }
}
