namespace Longsplice.Engine.Causes;

/// <summary>Vectors of baseline − actual that will reach a row of an account in a later week.</summary>
internal sealed class DueDeviations(LedgerRows rows, int causes)
{
    private readonly double[] _totals = new double[(rows.Start.Length - 1) * causes];
    private readonly Dictionary<int, SortedDictionary<int, double[]>> _byWeek = [];

    /// <summary>Adds a share of a vector to what reaches a row in a week.</summary>
    public void Add(int week, int row, ReadOnlySpan<double> vector, double factor)
    {
        if (!_byWeek.TryGetValue(week, out var due))
        {
            _byWeek[week] = due = [];
        }

        if (!due.TryGetValue(row, out double[]? sum))
        {
            due[row] = sum = new double[causes];
        }

        for (int cause = 0; cause < causes; cause++)
        {
            sum[cause] += vector[cause] * factor;
        }

        AddTotal(row, vector, factor);
    }

    /// <summary>Takes out what reaches its rows in a week, in order of rows.</summary>
    public IEnumerable<KeyValuePair<int, double[]>> Take(int week)
    {
        if (!_byWeek.Remove(week, out var due))
        {
            return [];
        }

        foreach (var (row, vector) in due)
        {
            AddTotal(row, vector, -1);
        }

        return due;
    }

    /// <summary>What is still to reach all rows of a point, by cause.</summary>
    public ReadOnlySpan<double> Total(int point) => _totals.AsSpan(point * causes, causes);

    private void AddTotal(int row, ReadOnlySpan<double> vector, double factor)
    {
        int first = rows.All[row].Point * causes;
        for (int cause = 0; cause < causes; cause++)
        {
            _totals[first + cause] += vector[cause] * factor;
        }
    }
}
