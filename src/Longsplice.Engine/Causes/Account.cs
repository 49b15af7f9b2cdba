namespace Longsplice.Engine.Causes;

/// <summary>
/// The deviation ledger M[row, cause] of all stock points. The rows of a point always add up to
/// baseline stock − actual stock in the same phase.
/// <para>
/// An outage's rows stand until the same link catches up. What a surge draws is used up and never comes back: what
/// one link brought for it and another drew is neither piled up nor missing any more. So in a surge's column the
/// rows of a point never go against each other.
/// </para>
/// </summary>
/// <param name="rows">The rows.</param>
/// <param name="causes">The columns.</param>
/// <param name="settles">Columns of events that change what is required.</param>
/// <param name="dust">Units at each stock point that rounding may leave.</param>
internal sealed class Account(LedgerRows rows, CauseColumns causes, IReadOnlySet<int> settles, double[] dust)
{
    private readonly double[] _cells = new double[rows.All.Count * causes.Count];
    private readonly double[] _totals = new double[(rows.Start.Length - 1) * causes.Count];

    /// <summary>Adds to one cell.</summary>
    public void Add(int point, int row, int cause, double amount)
    {
        double before = Total(point)[cause];
        _totals[(point * causes.Count) + cause] += amount;
        if (before * amount < 0 && settles.Contains(cause))
        {
            Settle(point, row, cause, before);
        }
        else
        {
            _cells[(row * causes.Count) + cause] += amount;
        }
    }

    /// <summary>Brings rows of the other sign down to the new total, in proportion; what is beyond them is the row's.</summary>
    private void Settle(int point, int row, int cause, double before)
    {
        double total = Total(point)[cause];
        double part = Math.Max(0, total / before);
        for (int other = rows.Start[point]; other < rows.Start[point + 1]; other++)
        {
            _cells[(other * causes.Count) + cause] *= part;
        }

        _cells[(row * causes.Count) + cause] += part == 0 ? total : 0;
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
    /// within a cause from its positive rows in proportion. What isn't there to take stays untaken, unless it is
    /// no more than rounding leaves.
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

        bool isThere = missing > 0 && quantity <= missing + dust[point];
        double part = isThere ? quantity / missing : 1;
        for (int cause = 0; cause < causes.Count; cause++)
        {
            double amount = part * Math.Max(0, Total(point)[cause]);
            if (amount > 0)
            {
                TakeCause(point, cause, amount, taken);
            }
        }

        return isThere ? quantity : missing;
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
                _cells[(row * causes.Count) + cause] = cell - share;
                _totals[(point * causes.Count) + cause] -= share;
                taken(row, cause, share);
            }
        }
    }
}
