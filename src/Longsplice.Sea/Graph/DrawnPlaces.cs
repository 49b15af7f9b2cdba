using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>Places that are drawn, not found: points of channels, and points on gates through which alone one passes.</summary>
internal sealed class DrawnPlaces
{
    private const double Sample = 0.5;
    private const double NearShore = 3.2;
    private const double LeastGap = 4;
    private const double WidestGap = 100;

    private readonly ClearanceField _field;
    private readonly GateLines _gates;
    private readonly Dictionary<GeoPoint, int> _shared = [];

    public DrawnPlaces(ClearanceField field, GateLines gates, IReadOnlyList<DrawnLine> channels)
    {
        (_field, _gates) = (field, gates);
        for (int channel = 0; channel < channels.Count; channel++)
        {
            AddChannel(channels[channel], channel);
        }

        for (int piece = 0; piece < gates.Pieces.Count; piece++)
        {
            AddGate(piece);
            AddTip(piece);
        }
    }

    public List<Place> Places { get; } = [];

    /// <summary>Legs of channels, between numbers of <see cref="Places"/>.</summary>
    public List<(int From, int To, float Miles, int Channel)> Legs { get; } = [];

    private void AddChannel(DrawnLine line, int channel)
    {
        double drawn = line.Points.Zip(line.Points.Skip(1), Geodesic.Miles).Sum();
        double scale = (line.Miles ?? drawn) / drawn;
        int last = AddShared(line.Points[0]);
        foreach (var (from, to) in line.Points.Zip(line.Points.Skip(1)))
        {
            foreach (var (point, piece) in Crossings(from, to).Append((to, -1)))
            {
                int next = piece < 0 ? AddShared(point) : Add(point, piece);
                double miles = Geodesic.Miles(PointOf(last), point) * scale;
                Legs.Add((last, next, (float)miles, channel));
                last = next;
            }
        }
    }

    private GeoPoint PointOf(int place) => Places[place].Corner.At.ToPoint();

    /// <summary>Where a leg of a channel crosses gates, in order from its start.</summary>
    private IEnumerable<(GeoPoint Point, int Piece)> Crossings(GeoPoint from, GeoPoint to)
    {
        UnitVector start = UnitVector.Of(from), end = UnitVector.Of(to);
        return Enumerable.Range(0, _gates.Pieces.Count)
            .Where(piece => UnitVector.ArcsMeet(start, end, _gates.Pieces[piece].From, _gates.Pieces[piece].To))
            .Select(piece => (At: UnitVector.Meeting(start, end, _gates.Pieces[piece].From, _gates.Pieces[piece].To), piece))
            .OrderBy(crossing => start.AngleTo(crossing.At))
            .Select(crossing => (crossing.At.ToPoint(), crossing.piece));
    }

    /// <summary>Channels that have a point in common meet there.</summary>
    private int AddShared(GeoPoint point)
    {
        if (!_shared.TryGetValue(point, out int place))
        {
            _shared[point] = place = Add(point);
        }

        return place;
    }

    private int Add(GeoPoint point, int piece = -1)
    {
        double clearance = Math.Min(Corners.Offshore, _field.At(point.Latitude, point.Longitude));
        int passage = piece >= 0 ? _gates.Pieces[piece].Passage : -1;
        Places.Add(new Place(Corner.Free(UnitVector.Of(point), clearance), piece, passage));
        return Places.Count - 1;
    }

    /// <summary>Puts places on each stretch of water along a piece of gate.</summary>
    private void AddGate(int piece)
    {
        var (_, from, to) = _gates.Pieces[piece];
        double length = from.AngleTo(to) * Geodesic.MilesPerRadian;
        double start = -1;
        for (double gone = 0; gone <= length; gone += Sample)
        {
            var point = Along(from, to, gone / length);
            bool isWater = _field.At(point.Latitude, point.Longitude) >= 0.4;
            start = isWater && start < 0 ? gone : start;
            if (start >= 0 && (!isWater || gone + Sample > length))
            {
                foreach (double mark in Marks(start, gone))
                {
                    Add(Along(from, to, mark / length), piece);
                }

                start = -1;
            }
        }
    }

    /// <summary>A gate that ends at sea, such as an ice limit, is rounded at a place just beyond its end.</summary>
    private void AddTip(int piece)
    {
        var (_, from, to) = _gates.Pieces[piece];
        var end = to.ToPoint();
        if (Math.Abs(end.Latitude) < 89 && _field.At(end.Latitude, end.Longitude) > NearShore && !_gates.Pieces.Any(other => other.From == to))
        {
            Add(to.Plus(from, -1 / Geodesic.MilesPerRadian / from.AngleTo(to)).Normalized().ToPoint());
        }
    }

    /// <summary>Close together near the shores, where ships round headlands, and wide apart in the middle.</summary>
    private static IEnumerable<double> Marks(double start, double end)
    {
        double middle = (start + end) / 2, off = Math.Max(0.5, Math.Min(NearShore, middle - start));
        for (; start + off < middle; off += Math.Clamp(off / 2, LeastGap, WidestGap))
        {
            yield return start + off;
            yield return end - off;
        }

        yield return middle;
    }

    private static GeoPoint Along(UnitVector from, UnitVector to, double part) => from.Towards(to, part).ToPoint();
}
