namespace Longsplice.Engine.Causes;

/// <summary>
/// A vector of causes for each stock point, restated every week or kept from the last week in which there was one.
/// What a point passes on is of this week where it stated it already, else of the week before.
/// </summary>
internal sealed class Recalled(int points, int causes)
{
    private double[] _now = new double[points * causes];
    private double[] _before = new double[points * causes];
    private bool[] _isNew = new bool[points];
    private bool[] _wasNew = new bool[points];

    /// <summary>Where the next vector is put together before it is kept.</summary>
    public double[] Next { get; } = new double[causes];

    /// <summary>Begins a week.</summary>
    public void Begin()
    {
        (_now, _before) = (_before, _now);
        (_isNew, _wasNew) = (_wasNew, _isNew);
        _before.CopyTo(_now, 0);
        Array.Clear(_isNew);
    }

    /// <summary>Keeps the next vector as a point's; false, and the old one stays, where it is no more than rounding leaves.</summary>
    public bool Keep(int point, double dust)
    {
        _isNew[point] = Next.Sum() > dust;
        if (_isNew[point])
        {
            Next.CopyTo(_now, point * causes);
        }

        return _isNew[point];
    }

    /// <summary>Adds to the next vector what a point stated this week or the week before, times a factor; an older one doesn't count.</summary>
    public void Pass(int point, double factor)
    {
        double[] stated = _isNew[point] ? _now : _before;
        for (int cause = 0; cause < causes && (_isNew[point] || _wasNew[point]); cause++)
        {
            Next[cause] += factor * stated[(point * causes) + cause];
        }
    }

    /// <summary>Shares of a point's vector; false where it never had one.</summary>
    public bool MixOf(int point, Span<double> shares) => Mix.OfPositive(_now.AsSpan(point * causes, causes), 1, 0, shares);
}
