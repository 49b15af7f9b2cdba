using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Verbs;

/// <summary>What a person may set on a stress run.</summary>
/// <param name="Policy">Policy in place of the scenario's; null keeps it.</param>
/// <param name="Seed">Seed in place of the scenario's; null keeps it.</param>
/// <param name="Weeks">Horizon in place of the scenario's; null keeps it.</param>
/// <param name="Threads">Runs that may go on at once; null is one a core.</param>
/// <param name="Out">Run folder to write; null writes none.</param>
/// <param name="Draws">Re-runs over draws of what is not known well; null is none.</param>
/// <param name="Pattern">The one pattern of crises to run; null runs all.</param>
public sealed record StressSettings(
    PolicyName? Policy, long? Seed, int? Weeks, int? Threads, string? Out, int? Draws = null, string? Pattern = null);
