namespace Longsplice.Runs.BackTests;

/// <summary>What a person may set on a back-test.</summary>
/// <param name="Draws">Draws where a model has figures that are unknown or have ranges.</param>
/// <param name="Threads">Runs that may go on at once; changes no result.</param>
/// <param name="Out">Markdown page to write; null writes none.</param>
public sealed record BackTestSettings(int Draws, int Threads, string? Out);
