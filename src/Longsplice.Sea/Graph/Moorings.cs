using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>Finds the berth of a point: open water in sight of the graph, a channel near by, or the way out of a harbour.</summary>
internal sealed class Moorings
{
    private const double NearChannel = 3;

    private readonly ClearanceField _open;
    private readonly GateLines _gates;
    private readonly Corner[] _corners;
    private readonly float[] _clearances;
    private readonly SeaNet _net;
    private readonly int[] _piecesOf;
    private readonly sbyte[] _sides;
    private readonly IReadOnlyList<ChannelLeg> _channels;
    private readonly HarbourSearch _harbours;

    /// <summary>Prepares the search.</summary>
    /// <param name="open">Clearance of land and shoals.</param>
    /// <param name="coast">Clearance of land, on a finer grid.</param>
    /// <param name="gates">Gates, which no approach crosses.</param>
    /// <param name="parts">The graph.</param>
    /// <param name="net">Its places and legs.</param>
    public Moorings(ClearanceField open, ClearanceField coast, GateLines gates, GraphParts parts, SeaNet net)
    {
        (_open, _gates, _piecesOf, _sides, _channels, _net) = (open, gates, parts.Pieces, parts.Sides, parts.Channels, net);
        _corners = [.. parts.Points.Zip(parts.Bends, (point, bend) => bend.At(point))];
        _clearances = parts.Clearances;
        _harbours = new HarbourSearch(coast, net.Vectors);
    }

    /// <summary>The berth of a point.</summary>
    public Berth Find(GeoPoint point)
    {
        var channel = ChannelBy(point);
        var harbour = channel is { Off: < 0.3 } ? null : _harbours.From(point);
        double toWater = harbour is { } found ? Geodesic.Miles(point, found.Water) : double.PositiveInfinity;
        var ways = new List<Approach>();
        if (channel is { } near && near.Off <= toWater + 1)
        {
            ways.AddRange(near.Ways);
            harbour = toWater > 2 ? null : harbour;
        }

        if (harbour is not null)
        {
            ways.AddRange(harbour.Places.Where(IsFreeOfGates).Select(way => way with { Way = way.Way[..^1] }));
            ways.AddRange(InSight([new Approach(-1, (float)toWater, [harbour.Water]), .. harbour.Buoys.Where(IsFreeOfGates)]));
        }

        var at = harbour?.Water ?? (ways.Count > 0 ? ways[0].Way[0] : point);
        return new Berth(point, at, Needed([.. ways.GroupBy(way => way.Place).Select(same => same.MinBy(way => way.Miles)!)]));
    }

    /// <summary>Ways out that no other way out makes needless, even with all passages closed.</summary>
    private Approach[] Needed(Approach[] ways)
    {
        var tree = new ShortestTree(_net);
        tree.Grow(ways.Select(way => (way.Place, (double)way.Miles)));
        return Array.FindAll(ways, way => tree.Before[way.Place] == way.Place);
    }

    /// <summary>True where a ship sails straight from one berth to another: no land, shoal or gate between.</summary>
    public bool CanSee(GeoPoint from, GeoPoint to)
    {
        double first = Math.Min(0.3, 0.64 * ClearanceAt(from)), last = Math.Min(0.3, 0.64 * ClearanceAt(to));
        return IsAfloat(from)
            && Sight.IsOverWater(_open, from, to, new Berthing(first, 0.3, last, 0.3, 3.2))
            && !_gates.AreCrossedBy(UnitVector.Of(from), UnitVector.Of(to));
    }

    private float ClearanceAt(GeoPoint point) => SeaBuild.ClearanceAt(_open, point);

    private bool IsFreeOfGates(Approach way)
    {
        int piece = way.Place >= 0 ? _piecesOf[way.Place] : -1;
        return (way.Place < 0 || IsOnSide(way.Place, UnitVector.Of(way.Way[^2])))
            && !way.Way.Zip(way.Way.Skip(1)).Any(leg => _gates.AreCrossedBy(UnitVector.Of(leg.First), UnitVector.Of(leg.Second), piece));
    }

    /// <summary>True where a place on a gate is the one on the side from which one comes.</summary>
    private bool IsOnSide(int place, UnitVector from) =>
        _piecesOf[place] < 0 || _gates.Pieces[_piecesOf[place]].SideOf(from) * _sides[place] > 0;

    /// <summary>For each place that is seen from the end of a way, the shortest way on to it.</summary>
    private IEnumerable<Approach> InSight(Approach[] ways)
    {
        var lookouts = Array.ConvertAll(Array.FindAll(ways, way => IsAfloat(way.Way[^1])), way =>
            (Way: way, At: UnitVector.Of(way.Way[^1]), Clearance: Math.Min(0.3, 0.64 * ClearanceAt(way.Way[^1]))));
        for (int place = 0; place < _corners.Length; place++)
        {
            int seen = place;
            var there = _corners[place];
            var first = lookouts
                .Where(lookout => there.IsTangent(lookout.At) && IsOnSide(seen, lookout.At) && IsClear(lookout.At, lookout.Clearance, seen))
                .Select(lookout => (lookout, Miles: lookout.Way.Miles + Geodesic.Miles(lookout.Way.Way[^1], _net.Points[seen])))
                .OrderBy(pair => pair.Miles)
                .FirstOrDefault();
            if (first.lookout.Way is not null)
            {
                yield return new Approach(place, (float)first.Miles, first.lookout.Way.Way);
            }
        }
    }

    private bool IsAfloat(GeoPoint point) => _open.Near(point.Latitude, point.Longitude) > 0;

    private bool IsClear(UnitVector from, double own, int place) =>
        Sight.IsClear(_open, from, _corners[place].At, new Berthing(own, 0.3, 0.6 * _clearances[place], 0.05, 3.2))
        && !_open.Coast.IsCrossedBy(from.ToPoint(), _corners[place].At.ToPoint())
        && !_gates.AreCrossedBy(from, _corners[place].At, _piecesOf[place]);

    private (double Off, Approach[] Ways)? ChannelBy(GeoPoint point)
    {
        var best = _channels.Select(leg => (leg, Foot: leg.FootOf(point))).MinBy(pair => pair.Foot.Off);
        return best.leg is null || best.Foot.Off > NearChannel
            ? null
            : (best.Foot.Off, [
                new Approach(best.leg.From, (float)(best.Foot.Off + (best.leg.Miles * best.Foot.Part)), [best.Foot.At]),
                new Approach(best.leg.To, (float)(best.Foot.Off + (best.leg.Miles * (1 - best.Foot.Part))), [best.Foot.At]),
            ]);
    }
}
