using System.Text;

namespace Longsplice.Cli.Rendering;

/// <summary>Shares over time as marks: eighths of the whole, the worst week of each mark, a dot below 1 %.</summary>
internal static class Spark
{
    private const int Width = 39;

    /// <summary>The marks.</summary>
    public static string Of(IReadOnlyList<double> shares, Look look)
    {
        var text = new StringBuilder();
        int weeks = WeeksPerMark(shares.Count);
        for (int from = 0; from < shares.Count; from += weeks)
        {
            double worst = shares.Skip(from).Take(weeks).Max();
            text.Append(Mark(worst, look));
        }

        return text.ToString();
    }

    /// <summary>The weeks above the marks, every seventh mark, which is where they stand.</summary>
    public static string Axis(int firstWeek, int weeks)
    {
        int step = 7 * WeeksPerMark(weeks);
        var text = new StringBuilder();
        for (int from = 0; from < weeks; from += step)
        {
            string number = from == 0 ? $"{firstWeek}" : $"{firstWeek + from}";
            text.Append(number.PadRight(7));
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>Weeks that one mark stands for.</summary>
    public static int WeeksPerMark(int weeks) => Math.Max(1, (weeks + Width - 1) / Width);

    private static char Mark(double share, Look look)
    {
        if (share < 0.01)
        {
            return '·';
        }

        return look.IsAscii
            ? (char)('0' + Math.Clamp((int)Math.Ceiling(share * 9), 1, 9))
            : "▁▂▃▄▅▆▇█"[Math.Clamp((int)Math.Ceiling(share * 8), 1, 8) - 1];
    }
}
