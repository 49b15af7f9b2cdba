using System.Globalization;

namespace Longsplice.Runs.Briefs.Words;

/// <summary>Numbers and dates in the form that people read; full precision stays in the tables.</summary>
public static class Numbers
{
    private const string Minus = "\u2212";

    /// <summary>What stands where a number does not apply.</summary>
    public const string NotApplicable = "–";

    /// <summary>Whole units with thousands commas; below ten, where units are not whole, two digits.</summary>
    public static string Whole(double value) => Fixed(value, Math.Abs(value) < 9.95 ? SmallDecimals(value) : 0);

    /// <summary>A value with that many decimals, thousands commas and a true minus.</summary>
    public static string Fixed(double value, int decimals)
    {
        double rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        string digits = Math.Abs(rounded).ToString("N" + decimals, CultureInfo.InvariantCulture);
        return rounded < 0 ? Minus + digits : digits;
    }

    /// <summary>Two significant digits for prose: 150,000 or 4.1 million.</summary>
    public static string About(double value)
    {
        double size = TwoDigits(Math.Abs(value));
        string text = size switch
        {
            >= 1e9 => Plain(size / 1e9) + " billion",
            >= 1e6 => Plain(size / 1e6) + " million",
            _ => Plain(size),
        };
        return value < 0 ? Minus + text : text;
    }

    /// <summary>A share in per cent: one decimal below ten, none above; – where there is no whole.</summary>
    public static string Share(double part, double whole)
    {
        if (whole == 0)
        {
            return NotApplicable;
        }

        double percent = 100 * part / whole;
        return Fixed(percent, Math.Abs(percent) < 9.95 && percent != 0 ? 1 : 0) + " %";
    }

    /// <summary>A date as 1 Nov 2027.</summary>
    public static string Date(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Weeks of a span: 41 or 41–55.</summary>
    public static string Weeks(int first, int last) => first == last ? Week(first) : Week(first) + "–" + Week(last);

    /// <summary>A week number with a true minus.</summary>
    public static string Week(int week) => week < 0 ? Minus + (-week) : week.ToString(CultureInfo.InvariantCulture);

    /// <summary>Decimals that keep sums checkable by hand: none from 100 up or where all are whole.</summary>
    public static int DecimalsFor(double total, IEnumerable<double> parts)
    {
        if (Math.Abs(total) >= 100 || parts.Append(total).All(p => Math.Abs(p - Math.Round(p)) < 1e-9))
        {
            return 0;
        }

        return Math.Abs(total) >= 10 ? 1 : Math.Abs(total) >= 1 ? 2 : 3;
    }

    private static int SmallDecimals(double value)
    {
        double size = Math.Abs(value);
        return Math.Abs(size - Math.Round(size)) < 1e-9 ? 0 : size >= 1 ? 1 : size >= 0.1 ? 2 : 3;
    }

    private static double TwoDigits(double size)
    {
        if (size == 0)
        {
            return 0;
        }

        double unit = Math.Pow(10, Math.Floor(Math.Log10(size)) - 1);
        return Math.Round(size / unit, MidpointRounding.AwayFromZero) * unit;
    }

    private static string Plain(double value) =>
        value.ToString(value >= 10 ? "N0" : "#,0.##", CultureInfo.InvariantCulture);
}
