using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>The answer's line on donations: what they cost at home and gain abroad, in weeks.</summary>
internal static class DonationLines
{
    public static IEnumerable<Phrase> Of(Story story)
    {
        var gifts = story.Tables.Donations;
        if (gifts.IsEmpty)
        {
            yield break;
        }

        var lost = Sum(story, gifts, row => row.HomeReadinessWeeks ?? 0);
        var met = Sum(story, gifts, row => row.AbroadReadinessWeeks);
        string[] receivers = [.. gifts.Select(row => story.Names.Nation(story.Model.Sites.Get(row.Receiver).Nation)).Distinct(StringComparer.Ordinal)];
        string to = string.Join(", ", receivers);
        string from = gifts.Length == 1
            ? story.Names.Nation(story.Model.Sites.Get(gifts[0].Giver).Nation)
            : $"{gifts.Select(row => row.Giver).Distinct().Count()} givers";
        yield return Answer.Fitting(
            $"Donations to {to} cost {from} {lost} readiness weeks at home and meet {met} weeks of need there.",
            $"Donations cost {from} {lost} readiness weeks at home and meet {met} weeks of need abroad.");
    }

    private static Figure Sum(Story story, IReadOnlyCollection<DonationRow> rows, Func<DonationRow, double> weeks) => Figure.SumOf(
        DonationWords.Weeks(rows.Sum(weeks)), rows.Select(row => story.Cite(row, DonationWords.Weeks(weeks(row)))));
}
