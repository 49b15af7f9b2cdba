using System.Globalization;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>What a donation costs at home, gains abroad and does to others, in words.</summary>
public static class DonationWords
{
    /// <summary>Weeks below which nothing is said to be short.</summary>
    private const double Least = 0.005;

    /// <summary>Who gives what to whom, and when.</summary>
    public static string Head(Story story, DonationRow row) =>
        $"{story.Names.Site(row.Giver)} gives {Figures.Whole(row.Given)} {story.Names.Item(row.Item)} to {story.Names.Site(row.Receiver)}, week {row.Week}"
        + (row.Given < row.Asked ? $"; {Figures.Whole(row.Asked)} were to be given, there are no more." : ".");

    /// <summary>Who gives what to whom, and when, in a few words.</summary>
    internal static string Parties(Story story, DonationRow row)
    {
        return $"{NationOf(row.Giver)} to {NationOf(row.Receiver)}: {story.Names.Item(row.Item)}, week {row.Week}";

        string NationOf(SiteId site) => story.Names.Nation(story.Model.Sites.Get(site).Nation);
    }

    /// <summary>What it costs the giver.</summary>
    public static string Home(DonationRow row)
    {
        string cover = row is { HomeCoverStart: { } start, HomeCoverLeast: { } least, HomeCoverLeastWithout: { } without }
            ? $"store falls to {Weeks(least)} weeks of use ({Weeks(without)} without; {Weeks(start)} at the start), "
            : "";
        string whole = row.HomeWholeWeek is { } week ? $"made good by week {week}" : "not made good in the horizon";
        string lost = row.HomeReadinessWeeks is { } readiness ? $"; {Weeks(readiness)} readiness weeks lost" : "";
        string missing = row.HomeShortWeeks > Least ? $"; {Weeks(row.HomeShortWeeks)} weeks of need unmet" : "; no need unmet";
        return $"{cover}{whole}{lost}{missing}.";
    }

    /// <summary>What it gains the receiver.</summary>
    public static string Abroad(DonationRow row) => row.AbroadMet > 0
        ? $"{Weeks(row.AbroadReadinessWeeks)} weeks of need met that would have gone unmet ({Figures.Whole(row.AbroadMet)})."
        : row.AbroadMet < 0
            ? $"{Weeks(-row.AbroadReadinessWeeks)} weeks of need more unmet than without it."
            : "no need met that would have gone unmet; it lies in store.";

    /// <summary>What it does to all others; null where nothing.</summary>
    public static string? Others(DonationRow row) => row.ElsewhereShort switch
    {
        > 0 => $"{Figures.Whole(row.ElsewhereShort)} more unmet elsewhere.",
        < 0 => $"{Figures.Whole(-row.ElsewhereShort)} less unmet elsewhere.",
        _ => null,
    };

    /// <summary>Weeks with what digits matter.</summary>
    internal static string Weeks(double weeks) => weeks.ToString(weeks < 10 ? "0.##" : "0.#", CultureInfo.InvariantCulture);
}
