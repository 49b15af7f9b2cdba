using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>Finds the berth of a point: open water in sight of the graph, a channel near by, or the way out of a harbour.</summary>
internal sealed class Moorings
{
    private const double NearChannel = 3;

    private readonly ClearanceField _open;
    private readonly GateLines _gates;
    private readonly Corner[] _corners;
    private readonly double[] _clearances;
    private readonly int[] _piecesOf;
    private readonly sbyte[] _sides;
    private readonly IReadOnlyList<ChannelLeg> _channels;
    private readonly HarbourSearch _harbours;

    /// <summary>Prepares the search.</summary>
    /// <param name="open">Clearance of land and shoals.</param>
    /// <param name="coast">Clearance of land, on a finer grid.</param>
    /// <param name="gates">Gates, which no approach crosses.</param>
    /// <param name="parts">The graph.</param>
    public Moorings(ClearanceField open, ClearanceField coast, GateLines gates, GraphParts parts)
    {
        (_open, _gates, _piecesOf, _sides, _channels) = (open, gates, parts.Pieces, parts.Sides, parts.Channels);
        _corners = [.. parts.Points.Zip(parts.Bends, (point, bend) => bend.At(point))];
        _clearances = Array.ConvertAll(parts.Points, ClearanceAt);
        _harbours = new HarbourSearch(coast, Array.ConvertAll(parts.Points, UnitVector.Of));
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
            ways.AddRange(InSight(new Approach(-1, (float)toWater, [harbour.Water])));
            ways.AddRange(harbour.Buoys.Where(IsFreeOfGates).SelectMany(InSight));
        }

        var at = harbour?.Water ?? (ways.Count > 0 ? ways[0].Way[0] : point);
        return new Berth(point, at, [.. ways.GroupBy(way => way.Place).Select(same => same.MinBy(way => way.Miles)!)]);
    }

    /// <summary>True where a ship sails straight from one berth to another: no land, shoal or gate between.</summary>
    public bool CanSee(GeoPoint from, GeoPoint to)
    {
        UnitVector start = UnitVector.Of(from), end = UnitVector.Of(to);
        double first = Math.Min(0.3, 0.64 * ClearanceAt(from)), last = Math.Min(0.3, 0.64 * ClearanceAt(to));
        return _open.Near(from.Latitude, from.Longitude) > 0
            && Sight.IsClear(_open, start, end, new Berthing(first, 0.3, last, 0.3, 3.2))
            && !_gates.AreCrossedBy(start, end);
    }

    private double ClearanceAt(GeoPoint point) => Math.Min(Corners.Offshore, _open.At(point.Latitude, point.Longitude));

    private bool IsFreeOfGates(Approach way)
    {
        int piece = way.Place >= 0 ? _piecesOf[way.Place] : -1;
        return (way.Place < 0 || IsOnSide(way.Place, UnitVector.Of(way.Way[^2])))
            && !way.Way.Zip(way.Way.Skip(1)).Any(leg => _gates.AreCrossedBy(UnitVector.Of(leg.First), UnitVector.Of(leg.Second), piece));
    }

    /// <summary>True where a place on a gate is the one on the side from which one comes.</summary>
    private bool IsOnSide(int place, UnitVector from) =>
        _piecesOf[place] < 0 || _gates.Pieces[_piecesOf[place]].SideOf(from) * _sides[place] > 0;

    /// <summary>Ways on to all places that are seen from the end of a way.</summary>
    private IEnumerable<Approach> InSight(Approach way)
    {
        var from = way.Way[^1];
        var here = UnitVector.Of(from);
        if (_open.Near(from.Latitude, from.Longitude) == 0)
        {
            yield break;
        }

        double own = Math.Min(0.3, 0.64 * ClearanceAt(from));
        for (int place = 0; place < _corners.Length; place++)
        {
            var there = _corners[place];
            if (there.IsTangent(here)
                && IsOnSide(place, here)
                && Sight.IsClear(_open, here, there.At, new Berthing(own, 0.3, 0.6 * _clearances[place], 0.05, 3.2))
                && !_gates.AreCrossedBy(here, there.At, _piecesOf[place]))
            {
                yield return new Approach(place, (float)(way.Miles + Geodesic.Miles(from, there.At.ToPoint())), way.Way);
            }
        }
    }

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
