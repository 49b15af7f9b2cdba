namespace Longsplice.Runs.Verbs;

/// <summary>Whom or what a questionnaire is about; exactly one of site, nation and run is set.</summary>
/// <param name="Site">A site.</param>
/// <param name="Nation">A nation.</param>
/// <param name="Run">A run folder with a sensitivity table.</param>
/// <param name="Most">Most questions; null is ten of a run, all of a site or nation.</param>
/// <param name="Today">Day of asking.</param>
public sealed record ModelAskSettings(string? Site, string? Nation, string? Run, int? Most, DateOnly Today);
