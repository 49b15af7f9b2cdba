namespace Longsplice.Engine.Causes;

/// <summary>What one link passed on so far, by origin; additions only, so shares of it are never negative.</summary>
internal sealed class CauseLog
{
    private readonly Dictionary<Origin, double> _amounts = [];

    /// <summary>Books an amount.</summary>
    public void Add(Origin origin, double amount) =>
        _amounts[origin] = _amounts.GetValueOrDefault(origin) + amount;

    /// <summary>Origins with their amounts, ordered.</summary>
    public IEnumerable<KeyValuePair<Origin, double>> Ordered() => _amounts.OrderBy(entry => entry.Key);
}
