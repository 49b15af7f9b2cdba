using System.Globalization;

namespace Longsplice.Model;

/// <summary>A point in a scenario's time: a whole week number, or a date. The default is week 0.</summary>
public readonly record struct WeekOrDate
{
    private readonly int _week;
    private readonly DateOnly? _date;

    private WeekOrDate(int week, DateOnly? date)
    {
        _week = week;
        _date = date;
    }

    /// <summary>A week number; week 1 begins at the crisis.</summary>
    public static WeekOrDate OfWeek(int week) => new(week, null);

    /// <summary>A date.</summary>
    public static WeekOrDate OfDate(DateOnly date) => new(0, date);

    /// <summary>Reads a whole number or an ISO 8601 date; false where the text is neither.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out WeekOrDate value)
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int week))
        {
            value = OfWeek(week);
            return true;
        }

        bool isDate = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        value = isDate ? OfDate(date) : default;
        return isDate;
    }

    /// <summary>The week in which it lies.</summary>
    /// <param name="week1">First day of week 1.</param>
    public int ToWeek(DateOnly week1) =>
        _date is { } date ? (int)Math.Floor((date.DayNumber - week1.DayNumber) / 7.0) + 1 : _week;

    /// <inheritdoc/>
    public override string ToString() =>
        _date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? _week.ToString(CultureInfo.InvariantCulture);
}
