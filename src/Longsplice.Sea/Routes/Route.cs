using System.Collections.Immutable;
using Longsplice.Sea.Geography;
using Longsplice.Sea.Passages;

namespace Longsplice.Sea.Routes;

/// <summary>A shortest way by sea under a set of closures.</summary>
public sealed record Route : RouteAnswer
{
    private readonly SeaGraph _graph;
    private readonly int[] _places;
    private readonly int[] _crossings;

    internal Route(SeaGraph graph, Mooring from, Mooring to, double miles, int[] places, int[] crossings)
        : base(from, to)
    {
        (_graph, Miles, _places, _crossings) = (graph, miles, places, crossings);
    }

    /// <summary>Nautical miles, from the points asked for; canals count the length that their authorities give.</summary>
    public double Miles { get; }

    /// <summary>Nautical miles by which it is longer than the shortest way, which leads over the Grand Banks; 0 where that does not.</summary>
    public double MilesKeepingOffBanks { get; init; }

    /// <summary>Ids of the passages crossed, in order.</summary>
    public ImmutableArray<string> Passages => [.. _crossings.Select(passage => PassageTable.All[passage].Id)];

    /// <summary>True where a passage is crossed.</summary>
    internal bool Crosses(int passage) => Array.IndexOf(_crossings, passage) >= 0;

    /// <summary>Places of the graph, in order; none where one end sees the other.</summary>
    internal ReadOnlySpan<int> Places => _places;

    /// <summary>
    /// Days under way: miles at the speed, except in canals, which take their own hours; waiting for convoys and
    /// pilots included.
    /// </summary>
    /// <param name="speedKnots">Speed in knots, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The speed is not above 0.</exception>
    public double Days(double speedKnots)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(speedKnots);
        double canals = _crossings.Sum(passage => _graph.CanalMiles[passage]);
        double hours = _crossings.Sum(passage => (PassageTable.All[passage].Hours ?? 0) + PassageTable.All[passage].WaitHours);
        return ((Math.Max(0, Miles - canals) / speedKnots) + hours) / 24;
    }

    /// <summary>The corners of the way, from the point asked for to the other; great circles lie between.</summary>
    public ImmutableArray<GeoPoint> Corners()
    {
        if (_places.Length == 0)
        {
            return [From.Asked, From.At, To.At, To.Asked];
        }

        var ahead = From.WayTo(_places[0]);
        var behind = To.WayTo(_places[^1]);
        return [.. ahead, .. _places.Select(place => _graph.Parts.Points[place]), .. behind.Reverse()];
    }

    /// <summary>How far along the way each of <see cref="Passages"/> is crossed: 0 at the start, 1 at the end.</summary>
    public ImmutableArray<double> SharesAtPassages()
    {
        var corners = Corners();
        var shares = ImmutableArray.CreateBuilder<double>(_crossings.Length);
        double sailed = 0;
        for (int leg = 0; leg + 1 < corners.Length && shares.Count < _crossings.Length; leg++)
        {
            double miles = Geodesic.Miles(corners[leg], corners[leg + 1]);
            var (from, to) = (UnitVector.Of(corners[leg]), UnitVector.Of(corners[leg + 1]));
            while (shares.Count < _crossings.Length && _graph.Gates.IsCrossedBy(_crossings[shares.Count], from, to))
            {
                shares.Add((sailed + (miles / 2)) / Miles);
            }

            sailed += miles;
        }

        while (shares.Count < _crossings.Length)
        {
            shares.Add(1);
        }

        return shares.DrainToImmutable();
    }

    /// <summary>The way as lines of points on a map, cut at the antimeridian.</summary>
    public GeoLines Path() => GeoLines.Of(Corners());
}
