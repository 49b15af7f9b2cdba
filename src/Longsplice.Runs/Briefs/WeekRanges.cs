namespace Longsplice.Runs.Briefs;

/// <summary>Weeks in words: "short in weeks 41–55, 103–129".</summary>
internal static class WeekRanges
{
    /// <summary>Most ranges that are spelled out.</summary>
    private const int Most = 4;

    /// <summary>The words.</summary>
    /// <param name="state">What is the case in these weeks.</param>
    /// <param name="weeks">The weeks in order.</param>
    public static string Of(string state, IEnumerable<int> weeks)
    {
        var ranges = new List<(int From, int To)>();
        foreach (int week in weeks)
        {
            if (ranges.Count > 0 && ranges[^1].To == week - 1)
            {
                ranges[^1] = (ranges[^1].From, week);
            }
            else
            {
                ranges.Add((week, week));
            }
        }

        string text = string.Join(", ", ranges.Take(Most).Select(range => range.From == range.To ? $"{range.From}" : $"{range.From}–{range.To}"));
        return ranges.Count switch
        {
            0 => $"never {state}",
            > Most => $"{state} in weeks {text} and later",
            _ => $"{state} in weeks {text}",
        };
    }
}
