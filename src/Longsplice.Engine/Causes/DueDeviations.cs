namespace Longsplice.Engine.Causes;

/// <summary>Vectors of baseline − actual that will reach a row of an account in a later week.</summary>
internal sealed class DueDeviations(int causes)
{
    private readonly Dictionary<int, SortedDictionary<int, double[]>> _byWeek = [];

    /// <summary>Adds a share of a vector to what reaches a row in a week.</summary>
    public void Add(int week, int row, ReadOnlySpan<double> vector, double factor)
    {
        if (!_byWeek.TryGetValue(week, out var rows))
        {
            _byWeek[week] = rows = [];
        }

        if (!rows.TryGetValue(row, out double[]? sum))
        {
            rows[row] = sum = new double[causes];
        }

        for (int cause = 0; cause < causes; cause++)
        {
            sum[cause] += vector[cause] * factor;
        }
    }

    /// <summary>Takes out what reaches its rows in a week, in order of rows.</summary>
    public IEnumerable<KeyValuePair<int, double[]>> Take(int week) =>
        _byWeek.Remove(week, out var rows) ? rows : [];
}
