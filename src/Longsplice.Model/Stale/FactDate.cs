using System.Globalization;

namespace Longsplice.Model.Stale;

/// <summary>Dates of facts, which sources give as a day, a month or a year.</summary>
public static class FactDate
{
    /// <summary>The last day that a date may mean: <c>2025</c> is 2025-12-31; null where it is no date.</summary>
    public static DateOnly? LastDayOf(string? text)
    {
        var culture = CultureInfo.InvariantCulture;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", culture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM", culture, DateTimeStyles.None, out var month))
        {
            return month.AddMonths(1).AddDays(-1);
        }

        return DateOnly.TryParseExact(text, "yyyy", culture, DateTimeStyles.None, out var year)
            ? year.AddYears(1).AddDays(-1)
            : null;
    }
}
