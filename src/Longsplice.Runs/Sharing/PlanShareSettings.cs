namespace Longsplice.Runs.Sharing;

/// <summary>What a person may set on <c>share-cost MODEL SCENARIO</c>.</summary>
/// <param name="Players">Nations joined by + where they act as one; or all, theatres, blocs; empty takes allies and partners, each by itself.</param>
/// <param name="Unions">Unions of players, joined by +, or theatres or blocs; a player in none comes by itself.</param>
/// <param name="Key">gdp, defence_budget, or a CSV of the proportional rule's key; null takes what each pays alone.</param>
/// <param name="Exit">Players who leave, one at a time.</param>
/// <param name="Samples">Joining orders drawn for the shares of many players; null for none.</param>
/// <param name="Seed">Seed of the draws.</param>
/// <param name="Pattern">Pattern of crises; null takes all of them together.</param>
/// <param name="Weeks">Horizon in place of the scenario's; null keeps it.</param>
/// <param name="Threads">Plans solved at once; null is one a core.</param>
/// <param name="Out">Run folder to write; null writes none.</param>
public sealed record PlanShareSettings(
    IReadOnlyList<string> Players,
    IReadOnlyList<string> Unions,
    string? Key = null,
    IReadOnlyList<string>? Exit = null,
    int? Samples = null,
    long Seed = 1,
    string? Pattern = null,
    int? Weeks = null,
    int? Threads = null,
    string? Out = null);
