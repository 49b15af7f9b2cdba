namespace Longsplice.Engine.Phases;

/// <summary>
/// Goods under way and in work by stock point and week of arrival. The ring belongs to the points, not to the
/// flows: arrival is one sequential addition, and a point's slots have one writer.
/// </summary>
internal sealed class PendingRing
{
    private readonly double[][] _slots;

    public PendingRing(int points, int weeks)
    {
        _slots = new double[weeks][];
        for (int slot = 0; slot < weeks; slot++)
        {
            _slots[slot] = new double[points];
        }
    }

    /// <summary>Weeks ahead that the ring holds.</summary>
    public int Weeks => _slots.Length;

    /// <summary>What is due in a week, by stock point.</summary>
    public double[] this[int week] => _slots[((week % _slots.Length) + _slots.Length) % _slots.Length];
}
