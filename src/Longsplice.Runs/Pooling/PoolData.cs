using System.Collections.Immutable;
using Longsplice.Runs.Sharing;

namespace Longsplice.Runs.Pooling;

/// <summary>What <c>pool</c> says of an order book.</summary>
/// <param name="Buyers">Buyers.</param>
/// <param name="Funding">How far ahead money is promised.</param>
/// <param name="Items">What pooling does, by item.</param>
/// <param name="OutageWeeks">Weeks for which a line is lost.</param>
/// <param name="Shares">Who pays; null where there are too many buyers to share exactly and no sample was asked for.</param>
/// <param name="Out">Run folder written; null where none.</param>
public sealed record PoolData(
    ImmutableArray<string> Buyers,
    Funding Funding,
    ImmutableArray<PoolItem> Items,
    double OutageWeeks,
    ShareCostData? Shares,
    string? Out);
