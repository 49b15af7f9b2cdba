using Longsplice.Plan.Sharing;

namespace Longsplice.Runs.Sharing;

/// <summary>A rule's shares without a partner.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Shares">Share by player who stays.</param>
/// <param name="Change">That less its share with the partner.</param>
public sealed record ExitRule(SharingRule Rule, IReadOnlyDictionary<string, double> Shares, IReadOnlyDictionary<string, double> Change);
