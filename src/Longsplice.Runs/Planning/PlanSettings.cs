using System.Collections.Immutable;
using Longsplice.Plan.Lp;

namespace Longsplice.Runs.Planning;

/// <summary>What a person set on <c>plan</c>.</summary>
/// <param name="Regime">Regimes beside alone and together: theatre, allies, or bloc and its name; empty is theatre, and allies where some are none.</param>
/// <param name="Trade">What may cross a wall; null is contracts.</param>
/// <param name="Pattern">The one pattern of crises to plan; null plans all.</param>
/// <param name="Target">Demands or nations never to be short, each as ID or ID:FROM-UNTIL.</param>
/// <param name="Factor">γ, how many times as dear joint production and transport are; null is 1.</param>
/// <param name="TimeLimit">Seconds for all solvers together; null is no limit.</param>
/// <param name="NoLadder">True leaves out the ladder and the break-even lag.</param>
/// <param name="Weeks">Horizon in place of the scenario's; null keeps it.</param>
/// <param name="Mps">File to which the program of together is written; null writes none.</param>
/// <param name="Check">True solves each regime's first level with a second solver too.</param>
/// <param name="Threads">Solvers at once; null is one a core.</param>
/// <param name="Out">Run folder to write; null writes none.</param>
public sealed record PlanSettings(
    ImmutableArray<string> Regime,
    TradeRule? Trade,
    string? Pattern,
    ImmutableArray<string> Target,
    double? Factor,
    double? TimeLimit,
    bool NoLadder,
    int? Weeks,
    string? Mps,
    bool Check = false,
    int? Threads = null,
    string? Out = null);
