using System.Collections.Immutable;

namespace Longsplice.Runs.Verbs;

/// <summary>What a person may set on <c>policies</c>.</summary>
/// <param name="Hoard">Weeks of own use kept back, a policy each.</param>
/// <param name="Pattern">The one pattern of crises to run; null runs all.</param>
/// <param name="Weeks">Horizon in place of the scenario's; null keeps it.</param>
/// <param name="Threads">Runs at once; null is one a core.</param>
/// <param name="Out">Run folder to write; null writes none.</param>
public sealed record PoliciesSettings(
    ImmutableArray<double> Hoard, string? Pattern = null, int? Weeks = null, int? Threads = null, string? Out = null);
