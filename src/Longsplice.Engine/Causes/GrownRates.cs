using Longsplice.Engine.Start;

namespace Longsplice.Engine.Causes;

/// <summary>
/// What options adopted change in the steady rate of a link: that part of a deviation is theirs, before anything is
/// laid to what customers lack or stores hold.
/// </summary>
internal sealed class GrownRates(LedgerBooks books)
{
    /// <summary>Units or starts of an extra that are there because of options, with the shares of their events.</summary>
    public double More(int week, double extra, Func<StartState, double> rate, Span<double> shares) =>
        Math.Min(extra, Change(week, 1, rate, shares));

    /// <summary>Units or starts of what is missing that are so because of options, with the shares of their events.</summary>
    public double Less(int week, double missing, Func<StartState, double> rate, Span<double> shares) =>
        Math.Min(missing, Change(week, -1, rate, shares));

    private double Change(int week, double sign, Func<StartState, double> rate, Span<double> shares)
    {
        var growth = books.Actual.Growth;
        if (growth.Steps.Length == 0)
        {
            return 0;
        }

        shares.Clear();
        double change = 0;
        double same = 0;
        foreach (var (step, added) in growth.Added(week, rate))
        {
            change += sign * added;
            same += Math.Max(0, sign * added);
            foreach (int number in step.Events)
            {
                shares[number] += Math.Max(0, sign * added) / step.Events.Length;
            }
        }

        for (int number = 0; number < shares.Length && same > 0; number++)
        {
            shares[number] /= same;
        }

        return Math.Max(0, change);
    }
}
