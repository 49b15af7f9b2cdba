namespace Longsplice.Runs.Verbs;

/// <summary>Sums over all demands and weeks of one pattern.</summary>
/// <param name="Pattern">Crisis pattern.</param>
/// <param name="Policy">Policy.</param>
/// <param name="Case">Case of what is unknown.</param>
/// <param name="Required">Required.</param>
/// <param name="Met">Served, arrears included.</param>
/// <param name="Short">Not served in its week.</param>
/// <param name="StructuralGap">Missing before any event.</param>
/// <param name="ShortageCostUsd">Cost of what was short.</param>
public sealed record TotalsRow(
    string Pattern, string Policy, string Case, double Required, double Met, double Short, double StructuralGap,
    double ShortageCostUsd);
