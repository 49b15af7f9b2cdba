using Longsplice.Model.Ids;

namespace Longsplice.Model.Scenarios;

/// <summary>What is left of a service while exactly some events of a kind hold.</summary>
/// <param name="Events">Key of the events, see <see cref="KeyOf"/>.</param>
/// <param name="Service">The service.</param>
/// <param name="Level">Share of it that is left, 0 to 1.</param>
public sealed record ServiceLevel(string Events, ServiceId Service, double Level)
{
    /// <summary>Key of a set of events: their ids in order, joined by semicolons.</summary>
    /// <param name="ids">Ids of the events; no order matters.</param>
    public static string KeyOf(IEnumerable<string> ids) => string.Join(';', ids.Order(StringComparer.Ordinal));
}
