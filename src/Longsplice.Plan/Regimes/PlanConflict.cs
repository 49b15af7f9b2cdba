namespace Longsplice.Plan.Regimes;

/// <summary>A resource that a target conflicts with: without its limit, and with all others of the set, it could be kept.</summary>
/// <param name="Target">The target in words.</param>
/// <param name="Kind">What kind of resource.</param>
/// <param name="Id">Its id in the tables; empty for time.</param>
/// <param name="Words">It in words.</param>
public sealed record PlanConflict(string Target, ConflictKind Kind, string Id, string Words);
