namespace Longsplice.Runs.Verbs;

/// <summary>What a person may set on <c>survive</c>.</summary>
/// <param name="Ttr">CSV of weeks to recover by site; null where all have the same.</param>
/// <param name="Weeks">Weeks to recover of sites that the file does not name.</param>
/// <param name="Threads">Solvers at work at once; null is one a core.</param>
/// <param name="Out">Run folder to write; null writes none.</param>
/// <param name="Worst">Sites lost together, 2 or 3, for the worst losses; null looks for none.</param>
public sealed record SurviveSettings(string? Ttr, double Weeks, int? Threads, string? Out = null, int? Worst = null);
