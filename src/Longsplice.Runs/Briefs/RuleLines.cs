using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>The answer's line on rules: under which of them a theatre is least short, and what that does elsewhere.</summary>
internal static class RuleLines
{
    public static IEnumerable<Phrase> Of(Story story, TheatreId theatre)
    {
        if (RuleMatrix.Of(story) is not { } matrix || matrix.Row(story.Pattern.Name, RuleMatrix.Base, theatre) is not { ShortageCostUsd: > 0 } usual)
        {
            yield break;
        }

        var rows = matrix.Others.Select(policy => matrix.Row(story.Pattern.Name, policy, theatre)).OfType<PolicyRow>();
        var best = rows.MaxBy(row => row.DividendUsd)!;
        string name = story.Names.Theatre(theatre);
        if (!RuleMatrix.Differs(best, usual) || best.DividendUsd < 0)
        {
            yield return $"{name}, rules: none leaves less short than each for itself.";
            yield break;
        }

        string rule = PolicyAnswer.RulesOf(best.Policy);
        Phrase less = $"{name}, rule that helps most: {rule}, {Change(story, best, usual)} short";
        var elsewhere = Phrase.Join(", ", matrix.Theatres
            .Where(other => other != theatre)
            .Select(other => Elsewhere(story, matrix, best, other))
            .OfType<Phrase>());
        yield return elsewhere.Length == 0
            ? (Phrase)$"{less}."
            : Answer.Fitting(
                $"{name}, best rule: {rule}; {Change(story, best, usual)} short than each for itself, {elsewhere}.",
                $"{less}; {elsewhere}.",
                $"{name}, best rule: {rule}, {Change(story, best, usual)} short; {elsewhere}.",
                $"{less}.");
    }

    private static Phrase? Elsewhere(Story story, RuleMatrix matrix, PolicyRow best, TheatreId other) =>
        matrix.Row(best.Pattern, best.Policy, other) is { } row
        && matrix.Row(best.Pattern, RuleMatrix.Base, other) is { ShortageCostUsd: > 0 } usual
        && RuleMatrix.Differs(row, usual)
            ? (Phrase)$"{story.Names.Theatre(other)} {Change(story, row, usual)}"
            : null;

    /// <summary>How much less or more is short, of what is short with each for itself, by shortage cost.</summary>
    private static Phrase Change(Story story, PolicyRow row, PolicyRow usual) =>
        $"{story.Cite(row, Figures.Percent(Math.Abs(row.DividendUsd) / usual.ShortageCostUsd))} {(row.DividendUsd > 0 ? "less" : "more")}";
}
