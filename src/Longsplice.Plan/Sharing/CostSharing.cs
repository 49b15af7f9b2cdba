using System.Collections.Immutable;

namespace Longsplice.Plan.Sharing;

/// <summary>Shares a game by every rule that applies, tests the core and finds each player's objection.</summary>
public static class CostSharing
{
    /// <summary>
    /// Up to <see cref="SharingOptions.MostExact"/> players all coalitions are looked at, unless a sample is asked for;
    /// beyond, those that the Owen value of the unions needs, or those of a sample of joining orders.
    /// </summary>
    /// <exception cref="InvalidOperationException">Too many players, and neither unions nor a sample.</exception>
    public static SharingResult Share(CoalitionGame game, SharingOptions options, CancellationToken cancellation)
    {
        if (options.Samples is not null || game.Count > options.MostExact)
        {
            return Partly(game, options, cancellation);
        }

        double[] worths = game.Worths();
        double tolerance = 1e-7 * Math.Max(worths.Max(), -worths.Min());
        var additivity = Additivity.Of(worths, cancellation);
        var (prenucleolus, level) = Nucleolus.OfAll(worths, game.Count, cancellation);
        var rules = Simple(game, options)
            .Append((SharingRule.Shapley, ShapleyValue.Of(worths, game.Count)))
            .Append((SharingRule.Prenucleolus, prenucleolus))
            .Append((SharingRule.Nucleolus, Nucleolus.Of(worths, game.Count, cancellation)))
            .Append((SharingRule.OwenValue, Owen(game, options, cancellation)));
        return new SharingResult(
            game,
            [.. Known(rules).Select(rule => CoreCheck.Of(game, worths, rule.Rule, rule.Shares, tolerance))],
            CoreTest.Of(level, tolerance),
            game.Kind == GameKind.Cost ? additivity.IsSub : additivity.IsSuper,
            game.Kind == GameKind.Cost ? additivity.IsSuper : additivity.IsSub,
            [.. additivity.BestSplit.Select(group => (ulong)group)],
            game.Sign * additivity.BestValue);
    }

    /// <summary>The rules that do without most coalitions; nothing is said of the core.</summary>
    private static SharingResult Partly(CoalitionGame game, SharingOptions options, CancellationToken cancellation)
    {
        if (options.Samples is null && options.Unions.IsEmpty)
        {
            throw new InvalidOperationException($"{game.Count} players cannot be shared exactly; give unions, or sample.");
        }

        var exact = options.Samples is null ? Owen(game, options, cancellation) : null;
        var rules = Known(Simple(game, options).Append((SharingRule.OwenValue, exact)))
            .Select(rule => Unchecked(game, rule.Rule, rule.Shares, halfWidth: null));
        return new SharingResult(
            game, [.. Sampled(game, options, cancellation), .. rules], Core: null, IsSuper: null, IsSub: null, BestSplit: [], BestSplitValue: 0);
    }

    private static IEnumerable<RuleShares> Sampled(CoalitionGame game, SharingOptions options, CancellationToken cancellation)
    {
        if (options.Samples is not { } samples)
        {
            return [];
        }

        var rule = options.Unions.IsEmpty ? SharingRule.Shapley : SharingRule.OwenValue;
        var (mean, width) = PermutationSampling.Run(game.Worth, game.Count, options.Unions, samples, options.Seed, cancellation);
        return [Unchecked(game, rule, mean, [.. width])];
    }

    private static IEnumerable<(SharingRule Rule, double[]? Shares)> Simple(CoalitionGame game, SharingOptions options)
    {
        double[] alone = [.. Enumerable.Range(0, game.Count).Select(player => game.Value(1UL << player))];
        return
        [
            (SharingRule.Scrb, SimpleRules.SeparableCosts(game)),
            (SharingRule.Proportional, SimpleRules.Proportional(game, options.Key ?? [.. alone])),
            (SharingRule.Equal, SimpleRules.Equal(game)),
            (SharingRule.OwenPoint, options.OwenPoint?.Select(share => game.Sign * share).ToArray()),
        ];
    }

    private static double[]? Owen(CoalitionGame game, SharingOptions options, CancellationToken cancellation) =>
        options.Unions.IsEmpty ? null : OwenValue.Of(game.Worth, game.Count, options.Unions, cancellation);

    /// <summary>The rules that apply, in the order in which they are always listed.</summary>
    private static IEnumerable<(SharingRule Rule, double[] Shares)> Known(IEnumerable<(SharingRule Rule, double[]? Shares)> rules) =>
        rules.Where(rule => rule.Shares is not null).Select(rule => (rule.Rule, rule.Shares!)).OrderBy(rule => rule.Rule);

    private static RuleShares Unchecked(CoalitionGame game, SharingRule rule, double[] shares, ImmutableArray<double>? halfWidth) =>
        new(rule, [.. shares.Select(share => CoreCheck.Signed(game, share))], halfWidth, InCore: null, [], BlockingCount: 0, []);
}
