using System.Collections.Immutable;

namespace Longsplice.Runs.Verbs;

/// <summary>The answer to a query for a route.</summary>
/// <param name="Status">ok or no_route.</param>
/// <param name="From">Start.</param>
/// <param name="To">End.</param>
/// <param name="DistanceNm">Nautical miles; null where there is no route.</param>
/// <param name="Days">Days at the speed, canals and waiting included; null where there is no route.</param>
/// <param name="SpeedKnots">The speed.</param>
/// <param name="GrandBanksNm">Nautical miles of the distance by which keeping off the Grand Banks lengthens the way; 0 where it does not.</param>
/// <param name="Passages">Passages crossed, in order.</param>
/// <param name="Closed">All passages that were closed.</param>
/// <param name="Blocking">Closed passages that together part the two ends; empty where there is a route.</param>
/// <param name="Path">The way as a GeoJSON MultiLineString; null where there is no route.</param>
public sealed record RouteData(
    string Status,
    RouteEnd From,
    RouteEnd To,
    double? DistanceNm,
    double? Days,
    double SpeedKnots,
    double GrandBanksNm,
    ImmutableArray<string> Passages,
    ImmutableArray<string> Closed,
    ImmutableArray<string> Blocking,
    RoutePath? Path);
