namespace Longsplice.Sea.Geography;

/// <summary>The legs of a coast by squares of one degree, and the places where they meet parallels.</summary>
internal sealed class CoastIndex
{
    /// <summary>Miles of arc that are looked at in one go, along few squares.</summary>
    private const double LongPart = 60;

    private readonly CoastLeg[] _legs;
    private readonly int[] _starts = new int[(180 * 360) + 1];
    private readonly int[] _members;

    public CoastIndex(IEnumerable<CoastLeg> legs)
    {
        _legs = [.. legs];
        foreach (var leg in _legs)
        {
            Visit(leg, square => _starts[square + 1]++);
        }

        for (int square = 0; square < _starts.Length - 1; square++)
        {
            _starts[square + 1] += _starts[square];
        }

        int[] next = [.. _starts];
        _members = new int[_starts[^1]];
        for (int at = 0; at < _legs.Length; at++)
        {
            int leg = at;
            Visit(_legs[at], square => _members[next[square]++] = leg);
        }
    }

    public ReadOnlySpan<CoastLeg> Legs => _legs;

    /// <summary>The square of a place; longitudes may go round.</summary>
    public static int SquareOf(double latitude, double longitude)
    {
        int row = Math.Clamp((int)Math.Floor(latitude + 90), 0, 179);
        int column = (int)Math.Floor(longitude + 180) % 360;
        return (row * 360) + (column < 0 ? column + 360 : column);
    }

    /// <summary>Numbers of the legs that touch a square.</summary>
    public ReadOnlySpan<int> In(int square) => _members.AsSpan(_starts[square], _starts[square + 1] - _starts[square]);

    /// <summary>True where the great circle between two places crosses a leg of the coast.</summary>
    public bool IsCrossedBy(GeoPoint from, GeoPoint to)
    {
        UnitVector start = UnitVector.Of(from), end = UnitVector.Of(to);
        int parts = 1 + (int)(start.AngleTo(end) * Geodesic.MilesPerRadian / LongPart);
        var last = start;
        for (int part = 1; part <= parts; part++)
        {
            var next = part == parts ? end : start.Towards(end, (double)part / parts);
            if (IsCrossedNear(last, next))
            {
                return true;
            }

            last = next;
        }

        return false;
    }

    /// <summary>Looks in the squares round a short arc; at the poles there is no coast to cross.</summary>
    private bool IsCrossedNear(UnitVector from, UnitVector to)
    {
        GeoPoint start = from.ToPoint(), end = to.ToPoint();
        double east = end.Longitude - start.Longitude;
        double east1 = east - (360 * Math.Round(east / 360));
        double west = Math.Floor(Math.Min(start.Longitude, start.Longitude + east1));
        double far = Math.Min(west + 359, Math.Floor(Math.Max(start.Longitude, start.Longitude + east1)));
        for (double row = Math.Floor(Math.Min(start.Latitude, end.Latitude) - 0.1); row <= Math.Max(start.Latitude, end.Latitude) + 0.1; row++)
        {
            for (double column = west; column <= far; column++)
            {
                foreach (int leg in In(SquareOf(row, column)))
                {
                    if (UnitVector.ArcsMeet(from, to, UnitVector.Of(_legs[leg].Lat1, _legs[leg].Lon1), UnitVector.Of(_legs[leg].Lat2, _legs[leg].Lon2)))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static void Visit(CoastLeg leg, Action<int> visit)
    {
        for (double row = Math.Floor(leg.South); row <= Math.Floor(leg.North); row++)
        {
            for (double column = Math.Floor(leg.West); column <= Math.Floor(leg.East); column++)
            {
                visit(SquareOf(row, column));
            }
        }
    }
}
