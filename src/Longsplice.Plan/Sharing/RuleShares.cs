using System.Collections.Immutable;

namespace Longsplice.Plan.Sharing;

/// <summary>What a rule gives.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Shares">Share of each player, in the game's own sign.</param>
/// <param name="HalfWidth">Half the width of each share's 95 % band where it was sampled; else null.</param>
/// <param name="InCore">True where no group gains by leaving; null where that was not looked at.</param>
/// <param name="Blocking">Groups that gain by leaving, most first; the first twenty.</param>
/// <param name="BlockingCount">Number of all such groups.</param>
/// <param name="Objections">The best objection of each player; empty where the core was not looked at.</param>
public sealed record RuleShares(
    SharingRule Rule,
    ImmutableArray<double> Shares,
    ImmutableArray<double>? HalfWidth,
    bool? InCore,
    ImmutableArray<Excess> Blocking,
    int BlockingCount,
    ImmutableArray<Objection> Objections);
