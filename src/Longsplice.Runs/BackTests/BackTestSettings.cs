namespace Longsplice.Runs.BackTests;

/// <summary>What a person may set on a back-test.</summary>
/// <param name="Draws">Draws where a model has figures that are unknown or have ranges.</param>
/// <param name="Threads">Runs at once; null is one a core.</param>
/// <param name="Out">Run folder to write; null writes none.</param>
/// <param name="Page">Markdown page to write; null writes none.</param>
public sealed record BackTestSettings(int Draws, int? Threads = null, string? Out = null, string? Page = null);
