namespace Longsplice.Engine.Phases;

/// <summary>
/// Goods under way and in work by week of arrival and stock point. The ring belongs to the points, not to the
/// flows: arrival is one sequential addition, and a point's slots have one writer.
/// </summary>
internal sealed class PendingRing(int points, int weeks)
{
    /// <summary>Weeks ahead that the ring holds.</summary>
    public int Weeks => weeks;

    /// <summary>All slots, one after the other.</summary>
    public double[] Values { get; } = new double[checked(points * weeks)];

    /// <summary>What is due in a week, by stock point.</summary>
    public Span<double> this[int week] => Values.AsSpan(Slot(week), points);

    /// <summary>Where the slot for each lag begins in <see cref="Values"/>, counted from the week turned to.</summary>
    public int[] Due { get; } = new int[weeks];

    /// <summary>Turns the ring to a week.</summary>
    public void Turn(int week)
    {
        for (int lag = 0; lag < weeks; lag++)
        {
            Due[lag] = Slot(week + lag);
        }
    }

    private int Slot(int week) => ((week % weeks) + weeks) % weeks * points;
}
