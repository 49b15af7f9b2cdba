using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>Ways through water, cell by cell, from a point to the places around it: out of harbours, bays and fjords.</summary>
internal sealed class HarbourSearch
{
    private const int MostCells = 9000;
    private const int EnoughPlaces = 10;
    private const int EnoughBuoys = 5;
    private const double BuoyClearance = 4;
    private const double BuoysApart = 6;
    private const double FurthestWater = 45;

    private readonly WaterGrid _grid;
    private readonly Dictionary<long, List<int>> _placesByCell = [];
    private readonly UnitVector[] _places;

    public HarbourSearch(ClearanceField coast, UnitVector[] places)
    {
        (_grid, _places) = (new WaterGrid(coast), places);
        for (int place = 0; place < places.Length; place++)
        {
            long cell = _grid.CellOf(places[place].ToPoint());
            if (!_placesByCell.TryGetValue(cell, out var there))
            {
                _placesByCell[cell] = there = [];
            }

            there.Add(place);
        }
    }

    /// <summary>The nearest water from which the sea is reached, and the ways there; null where there is none.</summary>
    public HarbourWays? From(GeoPoint point)
    {
        var dry = new HashSet<long>();
        foreach (double reach in (double[])[1.5, 6, 18, FurthestWater])
        {
            foreach (long cell in _grid.WaterAround(point, reach))
            {
                if (!dry.Contains(cell) && Flood(cell, dry) is { } found)
                {
                    var water = _grid.CellOf(point) == cell && _grid.Field.At(point.Latitude, point.Longitude) > 0.05 ? point : _grid.PointOf(cell);
                    return new HarbourWays(
                        water,
                        [.. found.Places.Select(place => WayFrom(point, water, place.Way) with { Place = place.Place })],
                        [.. found.Buoys.Select(way => WayFrom(point, water, way))]);
                }
            }
        }

        return null;
    }

    /// <summary>A way with the point asked for in front; its last point is where it leads.</summary>
    private static Approach WayFrom(GeoPoint point, GeoPoint water, GeoPoint[] way)
    {
        GeoPoint[] whole = [water, .. way.Skip(1)];
        return new Approach(-1, (float)(Geodesic.Miles(point, water) + whole.Zip(whole.Skip(1), Geodesic.Miles).Sum()), whole);
    }

    /// <summary>
    /// Searches from a cell of water outwards for places, and for buoys: points with sea room all round. Null where
    /// there are neither; the cells of such waters are marked dry.
    /// </summary>
    private Flooded? Flood(long start, HashSet<long> dry)
    {
        var before = new Dictionary<long, long> { [start] = start };
        var miles = new Dictionary<long, double> { [start] = 0 };
        var settled = new HashSet<long>();
        var queue = new PriorityQueue<long, double>([(start, 0)]);
        var found = new Flooded([], []);
        while (queue.TryDequeue(out long cell, out _) && settled.Count < MostCells && !found.IsEnough)
        {
            if (!settled.Add(cell))
            {
                continue;
            }

            Note(cell, before, found);
            foreach (var (next, step) in _grid.Around(cell))
            {
                double reached = miles[cell] + step;
                if (reached < miles.GetValueOrDefault(next, double.PositiveInfinity))
                {
                    (miles[next], before[next]) = (reached, cell);
                    queue.Enqueue(next, reached);
                }
            }
        }

        if (found.Places.Count + found.Buoys.Count > 0)
        {
            return found;
        }

        dry.UnionWith(settled);
        return null;
    }

    private void Note(long cell, Dictionary<long, long> before, Flooded found)
    {
        foreach (int place in _placesByCell.GetValueOrDefault(cell, []))
        {
            found.Places.Add((place, _grid.Taut(cell, before, _places[place].ToPoint())));
        }

        var here = _grid.PointOf(cell);
        if (_grid.ClearanceOf(cell) >= BuoyClearance
            && found.Buoys.Count < EnoughBuoys
            && found.Buoys.TrueForAll(way => Geodesic.Miles(way[^1], here) > BuoysApart))
        {
            found.Buoys.Add(_grid.Taut(cell, before, here));
        }
    }

    /// <summary>What a search has found so far.</summary>
    private sealed record Flooded(List<(int Place, GeoPoint[] Way)> Places, List<GeoPoint[]> Buoys)
    {
        public bool IsEnough => Places.Count >= EnoughPlaces && Buoys.Count >= EnoughBuoys;
    }
}
