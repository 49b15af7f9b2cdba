using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>Where a ship lies: a point, the water found for it, and its ways out to the graph.</summary>
/// <param name="Asked">The point asked for.</param>
/// <param name="At">Where the water was found.</param>
/// <param name="Approaches">Ways out; none where no water leads to the sea.</param>
internal sealed record Berth(GeoPoint Asked, GeoPoint At, Approach[] Approaches)
{
    /// <summary>Miles from the point asked for to the water.</summary>
    public double SnapMiles => Geodesic.Miles(Asked, At);
}
