using System.Collections.Immutable;

namespace Longsplice.Runs.Sharing;

/// <summary>What changes when a partner leaves.</summary>
/// <param name="Player">The partner.</param>
/// <param name="Grand">Value of the others together.</param>
/// <param name="Alone">What the partner pays or gains alone.</param>
/// <param name="Core">nonempty or empty, for the others; null where not looked at.</param>
/// <param name="Rules">Shares without the partner, and what changes.</param>
/// <param name="Sentence">Who wins and who loses, in words, by the first rule.</param>
public sealed record ExitData(
    string Player, double Grand, double Alone, string? Core, ImmutableArray<ExitRule> Rules, string Sentence);
