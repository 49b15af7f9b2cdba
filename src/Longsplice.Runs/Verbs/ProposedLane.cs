namespace Longsplice.Runs.Verbs;

/// <summary>A lane that a proposed contract needs.</summary>
/// <param name="Id">Its id.</param>
/// <param name="From">Site that it leaves.</param>
/// <param name="To">Site that it reaches.</param>
/// <param name="TransitDays">Days; null where unknown.</param>
/// <param name="Reason">Why.</param>
public sealed record ProposedLane(string Id, string From, string To, double? TransitDays, string Reason);
