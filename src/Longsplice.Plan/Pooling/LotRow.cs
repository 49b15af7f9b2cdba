namespace Longsplice.Plan.Pooling;

/// <summary>A lot of the pooled plan.</summary>
/// <param name="Line">Line.</param>
/// <param name="Year">Year.</param>
/// <param name="Units">Units made.</param>
public sealed record LotRow(string Line, int Year, double Units);
