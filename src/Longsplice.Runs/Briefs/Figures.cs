using System.Globalization;

namespace Longsplice.Runs.Briefs;

/// <summary>Numbers as people read them: commas, points, a true minus; prose rounds to two digits.</summary>
public static class Figures
{
    /// <summary>Whole units, so that sums can be checked by hand.</summary>
    public static string Whole(double value)
    {
        double rounded = Math.Round(value, MidpointRounding.AwayFromZero);
        string digits = Math.Abs(rounded).ToString("#,0", CultureInfo.InvariantCulture);
        return rounded < 0 ? $"−{digits}" : digits;
    }

    /// <summary>Two significant digits, for prose; three where sums are set beside each other.</summary>
    public static string About(double value, int digits = 2)
    {
        if (value == 0)
        {
            return "0";
        }

        double unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) - digits + 1);
        double rounded = Math.Round(value / unit, MidpointRounding.AwayFromZero) * unit;
        return rounded switch
        {
            >= 1e9 => $"{(rounded / 1e9).ToString("0.##", CultureInfo.InvariantCulture)} billion",
            >= 1e6 => $"{(rounded / 1e6).ToString("0.##", CultureInfo.InvariantCulture)} million",
            >= 10 => Whole(rounded),
            _ => rounded.ToString("0.##", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>A share in percent: one decimal below 10 %, else none.</summary>
    public static string Percent(double share) =>
        (share * 100).ToString(Math.Abs(share) < 0.1 ? "0.0" : "0", CultureInfo.InvariantCulture) + " %";

    /// <summary>A share in whole percent, for columns of shares.</summary>
    public static string WholePercent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    /// <summary>A share with one decimal, for columns of shares of which some are small.</summary>
    public static string FinePercent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    /// <summary>Weeks to one decimal, which is none where they are whole.</summary>
    public static string Weeks(double weeks) => weeks.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A date as 1 Nov 2027.</summary>
    public static string Date(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A figure as people gave it, to four decimals.</summary>
    public static string Given(double value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);
}
