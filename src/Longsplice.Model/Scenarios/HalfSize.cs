namespace Longsplice.Model.Scenarios;

/// <summary>
/// An event at half its size, to see whether shocks may be scaled: half the capacity lost, half the days added, half
/// the quantity or surge; what is only there or not (bans, closures, cuts, quotas, licences) for half as long.
/// </summary>
internal static class HalfSize
{
    public static ScenarioEvent Of(ScenarioEvent row, Scenario scenario) => row.Kind switch
    {
        "outage" or "attack" => row with { Remaining = (1 + (row.Remaining ?? 0)) / 2 },
        "surge" => row with { Factor = (1 + (row.Factor ?? 1)) / 2, AddPerWeek = row.AddPerWeek / 2 },
        "price" => row with { Factor = (1 + (row.Factor ?? 1)) / 2 },
        "slow" => row with { ExtraDays = row.ExtraDays / 2, Remaining = row.Remaining is { } share ? (1 + share) / 2 : null },
        "donate" or "lose" or "release" => row with { Quantity = row.Quantity / 2 },
        "ban" or "close" or "cut" or "quota" or "licence" => row with { Until = Halfway(row, scenario) },
        _ => row,
    };

    private static WeekOrDate Halfway(ScenarioEvent row, Scenario scenario)
    {
        int from = scenario.FromOf(row);
        int weeks = scenario.UntilOf(row) - from + 1;
        return WeekOrDate.OfWeek(from + (int)Math.Ceiling(weeks / 2.0) - 1);
    }
}
