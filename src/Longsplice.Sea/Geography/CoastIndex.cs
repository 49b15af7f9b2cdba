namespace Longsplice.Sea.Geography;

/// <summary>The legs of a coast by squares of one degree, and the places where they meet parallels.</summary>
internal sealed class CoastIndex
{
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
