namespace Longsplice.Engine.Causes;

/// <summary>
/// The deviation ledger M[row, cause] of all stock points. The rows of a point always add up to
/// baseline stock − actual stock in the same phase.
/// </summary>
internal sealed class Account(LedgerRows rows, CauseColumns causes)
{
    private readonly double[] _cells = new double[rows.All.Count * causes.Count];
    private readonly double[] _totals = new double[(rows.Start.Length - 1) * causes.Count];

    /// <summary>Adds to one cell.</summary>
    public void Add(int point, int row, int cause, double amount)
    {
        _cells[(row * causes.Count) + cause] += amount;
        _totals[(point * causes.Count) + cause] += amount;
    }

    /// <summary>Adds a vector of causes to a row, times a factor.</summary>
    public void Add(int point, int row, ReadOnlySpan<double> vector, double factor)
    {
        for (int cause = 0; cause < causes.Count; cause++)
        {
            if (vector[cause] != 0)
            {
                Add(point, row, cause, vector[cause] * factor);
            }
        }
    }

    /// <summary>Baseline stock − actual stock of a point by cause.</summary>
    public ReadOnlySpan<double> Total(int point) => _totals.AsSpan(point * causes.Count, causes.Count);

    /// <summary>One cell.</summary>
    public double this[int row, int cause] => _cells[(row * causes.Count) + cause];

    /// <summary>
    /// Takes a quantity from what is missing at a point: from each cause in proportion to its positive total,
    /// within a cause from its positive rows in proportion. What isn't there to take stays untaken.
    /// </summary>
    /// <param name="point">The stock point.</param>
    /// <param name="quantity">Units to take.</param>
    /// <param name="taken">Told each row, cause and amount.</param>
    /// <returns>Units taken.</returns>
    public double Take(int point, double quantity, Action<int, int, double> taken)
    {
        double missing = 0;
        foreach (double total in Total(point))
        {
            missing += Math.Max(0, total);
        }

        double part = missing > 0 ? Math.Min(1, quantity / missing) : 0;
        double sum = 0;
        for (int cause = 0; cause < causes.Count && part > 0; cause++)
        {
            double amount = part * Math.Max(0, Total(point)[cause]);
            if (amount > 0)
            {
                TakeCause(point, cause, amount, taken);
                sum += amount;
            }
        }

        return sum;
    }

    private void TakeCause(int point, int cause, double amount, Action<int, int, double> taken)
    {
        double positive = 0;
        for (int row = rows.Start[point]; row < rows.Start[point + 1]; row++)
        {
            positive += Math.Max(0, this[row, cause]);
        }

        for (int row = rows.Start[point]; row < rows.Start[point + 1]; row++)
        {
            double cell = Math.Max(0, this[row, cause]);
            if (cell > 0)
            {
                double share = amount * (cell / positive);
                Add(point, row, cause, -share);
                taken(row, cause, share);
            }
        }
    }
}
