using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>Ways out of a harbour.</summary>
/// <param name="Water">Where they begin.</param>
/// <param name="Places">Ways to places of the graph; the last point of each is the place.</param>
/// <param name="Buoys">Ways to points with sea room, from which to look round; place −1.</param>
internal sealed record HarbourWays(GeoPoint Water, Approach[] Places, Approach[] Buoys);
