using Longsplice.Plan.Sharing;

namespace Longsplice.Runs.Sharing;

/// <summary>What a person may set on <c>share-cost</c>.</summary>
/// <param name="Kind">What the values of the game are.</param>
/// <param name="Unions">Unions, each its players joined by +; a player in none comes by itself.</param>
/// <param name="Key">CSV of the proportional rule's key; null takes what each pays or gains alone.</param>
/// <param name="Exit">Players who leave, one at a time.</param>
/// <param name="Out">Run folder to write; null writes none.</param>
public sealed record ShareCostSettings(
    GameKind Kind, IReadOnlyList<string> Unions, string? Key, IReadOnlyList<string> Exit, string? Out);
