namespace Longsplice.Runs.Barriers;

/// <summary>What a person may set on <c>barriers</c>.</summary>
/// <param name="Prices">True for the prices of resources too.</param>
/// <param name="Curves">Resources whose prices get a curve.</param>
/// <param name="Pattern">Pattern of crises; null takes all of them together.</param>
/// <param name="Weeks">Horizon in place of the scenario's; null keeps it.</param>
/// <param name="Threads">Plans solved at once; null is one a core.</param>
/// <param name="Out">Run folder to write; null writes none.</param>
public sealed record BarriersSettings(
    bool Prices, int Curves, string? Pattern = null, int? Weeks = null, int? Threads = null, string? Out = null);
