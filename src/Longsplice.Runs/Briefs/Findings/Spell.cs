namespace Longsplice.Runs.Briefs.Findings;

/// <summary>Weeks in a row in which a demand is short beyond the baseline.</summary>
/// <param name="First">First week.</param>
/// <param name="Last">Last week.</param>
/// <param name="Short">Short in these weeks.</param>
/// <param name="Cause">Event id, or rule, withheld, alloc, plain: the largest cause; null where none is booked.</param>
/// <param name="CauseShare">Share of that cause in what the causes add up to.</param>
/// <param name="Rows">The rows of which Short is the sum.</param>
public sealed record Spell(int First, int Last, double Short, string? Cause, double CauseShare, Evidence Rows);
