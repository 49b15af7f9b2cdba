namespace Longsplice.Runs.Verbs;

/// <summary>What a person may set on <c>survive</c>.</summary>
/// <param name="TtrFile">CSV of weeks to recover by site; null where all have the same.</param>
/// <param name="TtrWeeks">Weeks to recover of sites that the file does not name.</param>
/// <param name="Threads">Solvers at work at once; null is one a core.</param>
public sealed record SurviveSettings(string? TtrFile, double TtrWeeks, int? Threads);
