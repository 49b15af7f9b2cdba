using System.Collections.Immutable;

namespace Longsplice.Plan.Sharing;

/// <summary>A game shared by every rule that applies.</summary>
/// <param name="Game">The game.</param>
/// <param name="Rules">What each rule gives.</param>
/// <param name="Core">The core test; null where not all coalitions were looked at.</param>
/// <param name="IsSuper">In the game's own sign: groups' values add up to at most that of their union; null where not looked at.</param>
/// <param name="IsSub">The opposite.</param>
/// <param name="BestSplit">Groups into which all would split best; empty where not looked at.</param>
/// <param name="BestSplitValue">Value of these groups together.</param>
public sealed record SharingResult(
    CoalitionGame Game,
    ImmutableArray<RuleShares> Rules,
    CoreTest? Core,
    bool? IsSuper,
    bool? IsSub,
    ImmutableArray<ulong> BestSplit,
    double BestSplitValue);
