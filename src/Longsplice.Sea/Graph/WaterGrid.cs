using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>The cells of a field as a grid on which to find ways through water.</summary>
/// <param name="field">Clearance of land.</param>
internal sealed class WaterGrid(ClearanceField field)
{
    /// <summary>A leg in a harbour keeps this off land; the cells are half a mile.</summary>
    private static readonly Berthing Tight = new(0.02, 0, 0.02, 0, 0.02);

    public ClearanceField Field { get; } = field;

    private int Width => 360 * Field.PerDegree;

    private int Height => 180 * Field.PerDegree;

    /// <summary>Cells of water within some miles, the nearest first.</summary>
    public IEnumerable<long> WaterAround(GeoPoint point, double miles)
    {
        int rows = (int)Math.Ceiling(miles / 60 * Field.PerDegree);
        int columns = (int)Math.Min(Width / 3, Math.Ceiling(rows / Math.Cos(Math.Min(89, Math.Abs(point.Latitude)) * Math.PI / 180)));
        int row = RowOf(point.Latitude), column = ColumnOf(point.Longitude);
        var here = UnitVector.Of(point);
        return from y in Enumerable.Range(row - rows, (2 * rows) + 1)
               where y >= 0 && y < Height
               from x in Enumerable.Range(column - columns, (2 * columns) + 1)
               let cell = ((long)y * Width) + ((x + Width) % Width)
               where IsWater(cell)
               orderby here.AngleTo(UnitVector.Of(PointOf(cell)))
               select cell;
    }

    /// <summary>Eight neighbours; not across a corner of land.</summary>
    public IEnumerable<(long Cell, double Miles)> Around(long cell)
    {
        int row = (int)(cell / Width), column = (int)(cell % Width);
        double tall = 60.0 / Field.PerDegree, wide = tall * Math.Cos(PointOf(cell).Latitude * Math.PI / 180);
        for (int turn = 0; turn < 9; turn++)
        {
            int north = (turn / 3) - 1, east = (turn % 3) - 1;
            if ((north, east) == (0, 0) || row + north < 0 || row + north >= Height)
            {
                continue;
            }

            long next = At(row + north, column + east);
            if (IsWater(next) && (north == 0 || east == 0 || (IsWater(At(row + north, column)) && IsWater(At(row, column + east)))))
            {
                yield return (next, Math.Sqrt((north * north * tall * tall) + (east * east * wide * wide)) * NearLand(next));
            }
        }
    }

    /// <summary>Ships leave harbours down the middle: miles close to land count up to half as much again.</summary>
    private double NearLand(long cell) => 1 + (0.5 * Math.Max(0, 1 - ClearanceOf(cell)));

    public double ClearanceOf(long cell) => Field.Cell((int)(cell / Width), (int)(cell % Width)) / 32.0;

    /// <summary>
    /// The way that a search found to a cell and on to a point, without the points that can be left out while it stays
    /// clear of land.
    /// </summary>
    public GeoPoint[] Taut(long cell, Dictionary<long, long> before, GeoPoint end)
    {
        var way = WayTo(cell, before);
        way.Add(end);
        var taut = new List<GeoPoint> { way[0] };
        for (int at = 0; at < way.Count - 1;)
        {
            int next = way.Count - 1;
            while (next > at + 1 && !Sight.IsOverWater(Field, way[at], way[next], Tight))
            {
                next = at + Math.Max(1, (next - at) * 3 / 4);
            }

            taut.Add(way[next]);
            at = next;
        }

        return [.. taut];
    }

    private List<GeoPoint> WayTo(long cell, Dictionary<long, long> before)
    {
        var way = new List<GeoPoint> { PointOf(cell) };
        for (; before[cell] != cell; cell = before[cell])
        {
            way.Add(PointOf(before[cell]));
        }

        way.Reverse();
        return way;
    }

    public bool IsWater(long cell) => ClearanceOf(cell) > 0;

    private long At(int row, int column) => ((long)row * Width) + ((column + Width) % Width);

    public long CellOf(GeoPoint point) => At(RowOf(point.Latitude), ColumnOf(point.Longitude));

    private int RowOf(double latitude) => Math.Clamp((int)Math.Floor((latitude + 90) * Field.PerDegree), 0, Height - 1);

    private int ColumnOf(double longitude) => (int)Math.Floor((longitude + 180) * Field.PerDegree) % Width;

    public GeoPoint PointOf(long cell) =>
        new((((cell / Width) + 0.5) / Field.PerDegree) - 90, (((cell % Width) + 0.5) / Field.PerDegree) - 180);
}
