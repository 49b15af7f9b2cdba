using System.Collections.Immutable;
using Longsplice.Model.Ids;
using Longsplice.Plan.Lp;

namespace Longsplice.Runs.Sharing;

/// <summary>Where the values of a plan's own game come from.</summary>
/// <param name="Pattern">Pattern of crises.</param>
/// <param name="Weeks">Weeks planned.</param>
/// <param name="Trade">What may cross between those who plan together and other players.</param>
/// <param name="Outside">Nations that are no players: they sell what their contracts carried at the start.</param>
/// <param name="Plans">Plans solved; groups of which no part deals with another need none of their own.</param>
public sealed record PlanGameData(string Pattern, int Weeks, TradeRule Trade, ImmutableArray<NationId> Outside, int Plans);
