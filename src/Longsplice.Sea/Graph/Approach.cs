using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>A way from a berth to a place of the graph.</summary>
/// <param name="Place">Number of the place.</param>
/// <param name="Miles">Nautical miles, those from the point asked for to the water included.</param>
/// <param name="Way">Points between the point asked for and the place, in order.</param>
internal sealed record Approach(int Place, float Miles, GeoPoint[] Way);
