namespace Longsplice.Sea.Geography;

/// <summary>Where the coast meets each parallel of a grid, so that land and water are told apart by counting.</summary>
internal sealed class LandRows
{
    private readonly double[][] _crossings;
    private readonly bool[] _startsOnLand;

    /// <summary>Finds all crossings.</summary>
    /// <param name="legs">All legs of the coast.</param>
    /// <param name="perDegree">Parallels in a degree; each runs through the middle of a row of cells.</param>
    public LandRows(ReadOnlySpan<CoastLeg> legs, int perDegree)
    {
        var lists = new List<double>?[180 * perDegree];
        _startsOnLand = new bool[lists.Length];
        foreach (var leg in legs)
        {
            int last = Math.Min(lists.Length - 1, (int)Math.Floor((leg.North + 90) * perDegree));
            for (int row = Math.Max(0, (int)Math.Floor(((leg.South + 90) * perDegree) - 0.5)); row <= last; row++)
            {
                if (leg.LongitudeAt(((row + 0.5) / perDegree) - 90) is { } longitude)
                {
                    // Counting from the west, a ring on the next turn is met once less or more.
                    _startsOnLand[row] ^= longitude is >= -180 and < 180;
                    (lists[row] ??= []).Add(new GeoPoint(0, longitude).Wrapped().Longitude);
                }
            }
        }

        _crossings = [.. lists.Select(list => list is null ? [] : list.Order().ToArray())];
    }

    /// <summary>True on land; the longitude in [−180, 180).</summary>
    public bool IsLand(int row, double longitude)
    {
        int at = Array.BinarySearch(_crossings[row], longitude);
        return (((at < 0 ? ~at : at) & 1) == 1) ^ _startsOnLand[row];
    }
}
