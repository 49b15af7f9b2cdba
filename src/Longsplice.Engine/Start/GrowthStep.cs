using Longsplice.Engine.Network;

namespace Longsplice.Engine.Start;

/// <summary>What the same filling gives once options have added to the terms of the start.</summary>
/// <param name="Week">First week in which what was added is there.</param>
/// <param name="Events">Numbers of the events that added in this week.</param>
/// <param name="Network">The network with all that was added so far.</param>
/// <param name="Start">Its steady start.</param>
/// <param name="PromisedFrom">First week in which each demand is promised what it gives.</param>
internal sealed record GrowthStep(
    int Week, int[] Events, SupplyNetwork Network, StartState Start, int[] PromisedFrom);
