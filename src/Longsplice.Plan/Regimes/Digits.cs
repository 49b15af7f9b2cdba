namespace Longsplice.Plan.Regimes;

/// <summary>Numbers of a solver as they are reported.</summary>
internal static class Digits
{
    private const int Kept = 9;

    /// <summary>
    /// The number to nine significant digits: what lies beyond is within the solver's tolerance and would differ with
    /// the machine, or with which of two methods came first.
    /// </summary>
    public static double Nine(double value)
    {
        if (value == 0 || !double.IsFinite(value))
        {
            return value;
        }

        int decimals = Kept - 1 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        decimal scaled = decimals is >= 0 and <= 15 && Math.Abs(value) < 1e12 ? Math.Round((decimal)value, decimals) : Wide(value, decimals);
        return (double)scaled;
    }

    private static decimal Wide(double value, int decimals)
    {
        double unit = Math.Pow(10, -decimals);
        return (decimal)(Math.Round(value / unit) * unit);
    }
}
