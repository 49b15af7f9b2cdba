namespace Longsplice.Engine.Causes;

/// <summary>What one link passed on so far, by origin; additions only, so shares of it are never negative.</summary>
/// <param name="causes">Columns of the ledger.</param>
internal sealed class CauseLog(int causes)
{
    private readonly Dictionary<Origin, double> _amounts = [];
    private double[] _passed = [];

    /// <summary>Books an amount.</summary>
    public void Add(Origin origin, double amount) =>
        _amounts[origin] = _amounts.GetValueOrDefault(origin) + amount;

    /// <summary>Books a reason on the spot, by shares of causes.</summary>
    public void Add(Reason reason, ReadOnlySpan<double> shares, double amount)
    {
        for (int cause = 0; cause < shares.Length; cause++)
        {
            double part = shares[cause] * amount;
            part -= reason == Reason.NotAsked ? Math.Min(part, Ahead(cause)) : 0;
            if (part > 0)
            {
                Add(new Origin(reason, -1, cause), part);
            }
        }
    }

    /// <summary>Counts what the link passed on this week, baseline − actual by cause.</summary>
    public void Pass(ReadOnlySpan<double> passed)
    {
        for (int cause = 0; cause < passed.Length; cause++)
        {
            if (passed[cause] != 0)
            {
                _passed = _passed.Length == 0 ? new double[causes] : _passed;
                _passed[cause] += passed[cause];
            }
        }
    }

    /// <summary>Origins with their amounts, ordered.</summary>
    public IEnumerable<KeyValuePair<Origin, double>> Ordered() => _amounts.OrderBy(entry => entry.Key);

    /// <summary>What the link has brought beyond the baseline: not asking takes this back before anything lacks for it.</summary>
    private double Ahead(int cause) => _passed.Length == 0 ? 0 : Math.Max(0, -_passed[cause]);
}
