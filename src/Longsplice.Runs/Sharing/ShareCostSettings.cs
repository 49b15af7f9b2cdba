using Longsplice.Plan.Sharing;

namespace Longsplice.Runs.Sharing;

/// <summary>What a person may set on <c>share-cost</c>.</summary>
/// <param name="Kind">What the values of the game are.</param>
/// <param name="Unions">Unions, each its players joined by +; a player in none comes by itself.</param>
/// <param name="KeyFile">CSV of the proportional rule's key; null takes what each pays or gains alone.</param>
/// <param name="Exits">Players who leave, one at a time.</param>
/// <param name="Out">Folder to make for the tables; null makes none.</param>
public sealed record ShareCostSettings(
    GameKind Kind, IReadOnlyList<string> Unions, string? KeyFile, IReadOnlyList<string> Exits, string? Out);
