using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>The recipe of the sea graph, from the outline of land to places and legs.</summary>
internal sealed class SeaBuild
{
    /// <summary>Cells of a degree in which corners and legs are found: a mile each.</summary>
    public const int OpenPerDegree = 60;

    /// <summary>Cells of a degree in which ways out of harbours are found.</summary>
    public const int HarbourPerDegree = 120;

    /// <summary>
    /// In confined waters ships keep to fairways and lanes, which wind more than a taut string: miles count this much
    /// more for each mile by which a leg's corners lie nearer to land than ships keep off shore.
    /// </summary>
    private const double Winding = 0.01;

    /// <summary>Points of a drawn channel lie miles apart and cut its bends; where no length is given it counts more.</summary>
    private const double BendsCut = 1.03;

    private readonly GateLines _gates;
    private readonly List<Place> _places;
    private readonly List<(int From, int To, float Miles)> _legs = [];
    private readonly List<GatePoint> _points = [];
    private readonly int[] _right;
    private readonly List<ChannelLeg> _channels = [];

    private SeaBuild(GateLines gates, IEnumerable<Place> places)
    {
        _gates = gates;
        _places = [.. places];
        _right = new int[_places.Count];
    }

    /// <summary>Land and everything else that ships keep off.</summary>
    public static ClearanceField OpenField(Coastline coast) => new(
        [coast, .. DrawnLine.Read("shoals.csv").Select(shoal => new Coastline([shoal.ToRing()]))], OpenPerDegree);

    /// <summary>Miles off land and shoals, as far as they matter.</summary>
    public static float ClearanceAt(ClearanceField field, GeoPoint point) =>
        (float)Math.Min(Graph.Corners.Offshore, field.At(point.Latitude, point.Longitude));

    /// <summary>Corners of the sea and the legs between them, gates not yet regarded: most of the work.</summary>
    public static CornerLegs FindCorners(ClearanceField field, CancellationToken cancellation)
    {
        var corners = Corners.Find(field);
        return new CornerLegs(corners, SightGraph.Legs(field, [.. corners.Select(corner => new Place(corner))], 0, cancellation));
    }

    /// <summary>Adds channels and gates, drops the legs that cross a gate, and parts the two sides of each.</summary>
    public static GraphParts Assemble(
        ClearanceField field, CornerLegs corners, GateLines gates, IReadOnlyList<DrawnLine> channels, CancellationToken cancellation)
    {
        var drawn = new DrawnPlaces(field, gates, channels);
        int first = corners.Corners.Count;
        var build = new SeaBuild(gates, corners.Corners.Select(corner => new Place(corner)).Concat(drawn.Places));
        build.PartSides();
        var seen = corners.Legs.Concat(SightGraph.Legs(field, build._places, first, cancellation))
            .AsParallel().AsOrdered().WithCancellation(cancellation)
            .Where(leg => SightGraph.IsFreeOfGates(gates, build._places[leg.From], build._places[leg.To]));
        foreach (var (from, to) in seen)
        {
            build.AddLeg(from, to, (float)(Geodesic.Miles(build.PointOf(from), build.PointOf(to)) * build.WindingOf(from, to)));
        }

        foreach (var (from, to, miles, channel) in drawn.Legs)
        {
            build.AddChannelLeg(first + from, first + to, channels[channel].Miles is null ? (float)(miles * BendsCut) : miles, channel);
        }

        return build.Parts(field);
    }

    private double WindingOf(int from, int to)
    {
        double nearer = Math.Min(_places[from].Corner.Clearance, _places[to].Corner.Clearance);
        bool isCorners = _places[from].Passage < 0 && _places[to].Passage < 0;
        return isCorners ? 1 + (Winding * (Corners.Offshore - nearer)) : 1;
    }

    private GeoPoint PointOf(int place) => _places[place].Corner.At.ToPoint();

    /// <summary>Gives each place on a gate a twin for its right side.</summary>
    private void PartSides()
    {
        int twins = _places.Count;
        for (int place = 0; place < _right.Length; place++)
        {
            _right[place] = _places[place].Passage < 0 ? place : twins++;
            if (_right[place] != place)
            {
                _points.Add(new GatePoint(_places[place].Passage, place, _right[place]));
            }
        }
    }

    private void AddLeg(int from, int to, float miles) => _legs.Add((SideTowards(from, to), SideTowards(to, from), miles));

    private void AddChannelLeg(int from, int to, float miles, int channel)
    {
        AddLeg(from, to, miles);
        _channels.Add(new ChannelLeg(channel, _legs[^1].From, _legs[^1].To, PointOf(from), PointOf(to), miles));
    }

    /// <summary>The place itself, or its twin where the other end lies to the right of its gate.</summary>
    private int SideTowards(int place, int other) => _places[place].Passage >= 0
        && _gates.Pieces[_places[place].Piece].SideOf(_places[other].Corner.At) < 0 ? _right[place] : place;

    private GraphParts Parts(ClearanceField field)
    {
        int[] twins = [.. _points.Select(point => point.Left)];
        var all = Enumerable.Range(0, _places.Count).Concat(twins).ToArray();
        sbyte[] sides = [.. all.Select((place, at) => (sbyte)(_places[place].Passage < 0 ? 0 : at < _places.Count ? 1 : -1))];
        return new GraphParts(
            [.. all.Select(PointOf)],
            [.. all.Select(place => Bend.Of(_places[place].Corner))],
            [.. all.Select(place => _places[place].Piece)],
            sides,
            [.. all.Select(place => ClearanceAt(field, PointOf(place)))],
            _legs,
            _points,
            _channels);
    }
}
