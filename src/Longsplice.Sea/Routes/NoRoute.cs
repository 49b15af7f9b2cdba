using System.Collections.Immutable;

namespace Longsplice.Sea.Routes;

/// <summary>No way leads from one end to the other.</summary>
/// <param name="From">Where it would start.</param>
/// <param name="To">Where it would end.</param>
/// <param name="Blocking">
/// Closed passages that together part the two ends: the fewest of those round the start and those round the end. Empty
/// where an end lies on water that no passage joins to the other, such as the Caspian or a lake.
/// </param>
public sealed record NoRoute(Mooring From, Mooring To, ImmutableArray<string> Blocking) : RouteAnswer(From, To)
{
    /// <summary>Of the walls round two ends the one of fewer passages, but none only where both are empty.</summary>
    internal static ImmutableArray<string> Fewest(ImmutableArray<string> start, ImmutableArray<string> end) =>
        start.Length <= end.Length || end.IsEmpty ? start : end;
}
