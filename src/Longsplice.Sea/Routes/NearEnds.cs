using System.Collections.Concurrent;
using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Routes;

/// <summary>Ends that see each other need no place of the graph between them.</summary>
/// <param name="graph">The graph.</param>
internal sealed class NearEnds(SeaGraph graph)
{
    /// <summary>Miles within which the ends of a route are looked at; beyond it only where the graph's way is no straight line.</summary>
    private const double Neighbourhood = 150;

    private readonly ConcurrentDictionary<(int From, int To), float> _seen = new();

    /// <summary>Miles of the straight way between two moorings; infinite where land or a gate lies between.</summary>
    /// <param name="from">One end.</param>
    /// <param name="to">The other.</param>
    /// <param name="known">Miles of the way by the graph.</param>
    public double Miles(Mooring from, Mooring to, double known)
    {
        if (from.Asked == to.Asked)
        {
            return 0;
        }

        if (Math.Abs(from.At.Latitude - to.At.Latitude) * 59 > Neighbourhood)
        {
            return double.PositiveInfinity;
        }

        double straight = from.SnapMiles + Geodesic.Miles(from.At, to.At) + to.SnapMiles;
        return straight > Neighbourhood || straight >= known - 0.05 || !from.IsOnSea || !to.IsOnSea
            ? double.PositiveInfinity
            : _seen.GetOrAdd((from.Number, to.Number), _ => graph.Moorings.CanSee(from.At, to.At) ? (float)straight : float.PositiveInfinity);
    }
}
