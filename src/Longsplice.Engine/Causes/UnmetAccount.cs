namespace Longsplice.Engine.Causes;

/// <summary>
/// What each demand lacks beyond the baseline, by origin: for kept demand the arrears as they stand, for lost
/// demand this week's loss and the sum of all.
/// </summary>
internal sealed class UnmetAccount
{
    private readonly SortedDictionary<Origin, double>[] _open;
    private readonly SortedDictionary<Origin, double>[] _lost;
    private readonly double[][] _lostThisWeek;
    private readonly int _causes;

    public UnmetAccount(int demands, int causes)
    {
        _causes = causes;
        _open = new SortedDictionary<Origin, double>[demands];
        _lost = new SortedDictionary<Origin, double>[demands];
        _lostThisWeek = new double[demands][];
        for (int demand = 0; demand < demands; demand++)
        {
            _lostThisWeek[demand] = new double[causes];
            _open[demand] = [];
            _lost[demand] = [];
        }
    }

    /// <summary>Adds to what a demand lacks now.</summary>
    public void Add(int demand, Origin origin, double amount) => Add(_open[demand], origin, amount);

    /// <summary>What a demand lacks now, by cause.</summary>
    public double[] Open(int demand) => Sum(_open[demand]);

    /// <summary>What a demand lost in the week that was closed last, by cause.</summary>
    public double[] LostThisWeek(int demand) => _lostThisWeek[demand];

    /// <summary>What a demand lacks now (kept) or has lost in all (lost), by origin.</summary>
    public IReadOnlyDictionary<Origin, double> Origins(int demand, bool isKept) =>
        isKept ? _open[demand] : _lost[demand];

    /// <summary>Moves this week's loss to the sum of all losses.</summary>
    public void CloseWeek(int demand)
    {
        _lostThisWeek[demand] = Sum(_open[demand]);
        foreach (var (origin, amount) in _open[demand])
        {
            Add(_lost[demand], origin, amount);
        }

        _open[demand].Clear();
    }

    /// <summary>Repays up to an amount, every cause in proportion, and tells how much of each.</summary>
    /// <returns>Units repaid by cause.</returns>
    public double[] Repay(int demand, double amount)
    {
        double[] repaid = new double[_causes];
        double owed = 0;
        foreach (double value in _open[demand].Values)
        {
            owed += Math.Max(0, value);
        }

        double part = owed > 0 ? Math.Min(1, amount / owed) : 0;
        foreach (var (origin, value) in _open[demand].ToArray())
        {
            if (value > 0 && part > 0)
            {
                repaid[origin.Cause] += part * value;
                _open[demand][origin] = part == 1 ? 0 : value - (part * value);
            }
        }

        return repaid;
    }

    private static void Add(SortedDictionary<Origin, double> account, Origin origin, double amount) =>
        account[origin] = account.GetValueOrDefault(origin) + amount;

    private double[] Sum(SortedDictionary<Origin, double> account)
    {
        double[] sums = new double[_causes];
        foreach (var (origin, amount) in account)
        {
            sums[origin.Cause] += amount;
        }

        return sums;
    }
}
