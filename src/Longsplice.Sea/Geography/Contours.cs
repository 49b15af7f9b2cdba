namespace Longsplice.Sea.Geography;

/// <summary>Lines of equal distance to land, traced through the cells of a field (marching squares).</summary>
internal sealed class Contours
{
    private readonly ClearanceField _field;
    private readonly double _level;
    private readonly int _rows;
    private readonly int _columns;
    private readonly Dictionary<long, long> _next = [];

    private Contours(ClearanceField field, double level)
    {
        (_field, _level) = (field, level * 32);
        (_rows, _columns) = (180 * field.PerDegree, 360 * field.PerDegree);
    }

    /// <summary>Closed lines at some miles off land, with open water to the left.</summary>
    public static IEnumerable<GeoPoint[]> At(ClearanceField field, double miles)
    {
        var contours = new Contours(field, miles);
        contours.MarchAll();
        return contours.Trace();
    }

    private void MarchAll()
    {
        int cells = _field.PerDegree;
        for (int square = 0; square < 180 * 360; square++)
        {
            int row = square / 360, column = square % 360;
            if (row == 179 || IsPlain(square))
            {
                continue;
            }

            for (int at = 0; at < cells * cells; at++)
            {
                March((row * cells) + (at / cells), (column * cells) + (at % cells));
            }
        }
    }

    /// <summary>True where a square and its neighbours to the north and east are all sea or all land.</summary>
    private bool IsPlain(int square)
    {
        int east = (square % 360) == 359 ? square - 359 : square + 1;
        return _field.IsUniform(square, out bool sea)
            && Array.TrueForAll([east, square + 360, east + 360], other => _field.IsUniform(other, out bool also) && also == sea);
    }

    /// <summary>One cell of four corners: the contour enters and leaves through its sides.</summary>
    private void March(int row, int column)
    {
        bool sw = IsIn(row, column), se = IsIn(row, column + 1), ne = IsIn(row + 1, column + 1), nw = IsIn(row + 1, column);
        long south = Side(row, column, 0), north = Side(row + 1, column, 0);
        long west = Side(row, column, 1), east = Side(row, column + 1, 1);
        switch ((sw ? 1 : 0) + (se ? 2 : 0) + (ne ? 4 : 0) + (nw ? 8 : 0))
        {
            case 1: _next[south] = west; break;
            case 2: _next[east] = south; break;
            case 3: _next[east] = west; break;
            case 4: _next[north] = east; break;
            case 5: (_next[south], _next[north]) = (east, west); break;
            case 6: _next[north] = south; break;
            case 7: _next[north] = west; break;
            case 8: _next[west] = north; break;
            case 9: _next[south] = north; break;
            case 10: (_next[west], _next[east]) = (south, north); break;
            case 11: _next[east] = north; break;
            case 12: _next[west] = east; break;
            case 13: _next[south] = east; break;
            case 14: _next[west] = south; break;
        }
    }

    private bool IsIn(int row, int column) => _field.Cell(row, column) >= _level;

    private long Side(int row, int column, int isUpright) => ((((long)row * _columns) + (column % _columns)) * 2) + isUpright;

    private IEnumerable<GeoPoint[]> Trace()
    {
        foreach (long start in _next.Keys.ToArray())
        {
            var line = new List<GeoPoint>();
            for (long side = start; _next.Remove(side, out long next); side = next)
            {
                line.Add(PointOn(side));
            }

            if (line.Count > 0)
            {
                yield return [.. line];
            }
        }
    }

    /// <summary>The place on a side where the value, taken as linear between its ends, is the level.</summary>
    private GeoPoint PointOn(long side)
    {
        bool isUpright = (side & 1) == 1;
        int row = (int)(side / 2 / _columns), column = (int)(side / 2 % _columns);
        double here = _field.Cell(row, column);
        double there = isUpright ? _field.Cell(Math.Min(row + 1, _rows - 1), column) : _field.Cell(row, column + 1);
        double part = (_level - here) / (there - here);
        double latitude = ((row + 0.5 + (isUpright ? part : 0)) / _field.PerDegree) - 90;
        double longitude = ((column + 0.5 + (isUpright ? 0 : part)) / _field.PerDegree) - 180;
        return new GeoPoint(latitude, longitude).Wrapped();
    }
}
