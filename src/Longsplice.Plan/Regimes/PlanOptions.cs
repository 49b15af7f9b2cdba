using System.Collections.Immutable;
using Longsplice.Plan.Lp;

namespace Longsplice.Plan.Regimes;

/// <summary>What is asked of a plan.</summary>
/// <param name="Regimes">Regimes beside alone and together.</param>
/// <param name="Trade">What may cross a wall.</param>
/// <param name="Limit">Most time in all; null is no limit. What is finished by then is kept.</param>
/// <param name="Threads">Solvers at work at once; changes no result.</param>
/// <param name="Pattern">The one pattern of crises to plan; null plans all.</param>
/// <param name="CollaborationFactor">γ: how many times as dear production and transport are when joint, 1 or more.</param>
/// <param name="Targets">What shall not happen, each asked for by itself.</param>
/// <param name="HasLadder">False leaves out the ladder and the break-even lag, which take most of the time.</param>
/// <param name="IsChecked">True solves each regime's first level with a second solver too.</param>
public sealed record PlanOptions(
    ImmutableArray<Regime> Regimes,
    TradeRule Trade,
    TimeSpan? Limit,
    int Threads,
    string? Pattern = null,
    double CollaborationFactor = 1,
    ImmutableArray<PlanTarget> Targets = default,
    bool HasLadder = true,
    bool IsChecked = false)
{
    /// <summary>Weeks from one plan to the next where all re-plan together with what is known.</summary>
    public const int ReplannedEveryWeeks = 4;

    /// <summary>Weeks that such a plan looks ahead.</summary>
    public const int ReplannedAheadWeeks = 26;
}
