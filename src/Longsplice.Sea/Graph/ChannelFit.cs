using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>Bends the drawn line of a strait so that it follows the water of the coastline, where that leaves any.</summary>
/// <param name="coast">Clearance of land on a grid fine enough for narrows.</param>
internal sealed class ChannelFit(ClearanceField coast)
{
    /// <summary>Cells of a degree that show narrows of a quarter of a mile.</summary>
    public const int PerDegree = 240;

    private const int MostCells = 60_000;

    private readonly WaterGrid _grid = new(coast);

    /// <summary>The line with every leg that crosses land led round it.</summary>
    public DrawnLine Fitted(DrawnLine line) => line.Kind != "strait"
        ? line
        : line with
        {
            Points = Led([line.Points[0], .. line.Points[1..^1].Select(Afloat), line.Points[^1]]),
        };

    private GeoPoint[] Led(GeoPoint[] points) =>
        [.. points.Zip(points.Skip(1)).SelectMany(leg => Between(leg.First, leg.Second)), points[^1]];

    /// <summary>The point itself, or the nearest water where it was drawn on land; ends stay, where channels meet.</summary>
    private GeoPoint Afloat(GeoPoint point) => coast.At(point.Latitude, point.Longitude) > 0.05 || WaterBy(point) is not { } cell
        ? point
        : _grid.PointOf(cell);

    /// <summary>Points from one to before the other.</summary>
    private IEnumerable<GeoPoint> Between(GeoPoint from, GeoPoint to)
    {
        if (IsClear(from, to) || WaterBy(from) is not { } start || WaterBy(to) is not { } end)
        {
            return [from];
        }

        var before = new Dictionary<long, long> { [start] = start };
        var miles = new Dictionary<long, double> { [start] = 0 };
        var queue = new PriorityQueue<long, double>([(start, 0)]);
        for (int settled = 0; settled < MostCells && queue.TryDequeue(out long cell, out _); settled++)
        {
            if (cell == end)
            {
                return [from, .. _grid.Taut(cell, before, _grid.PointOf(cell)).Skip(1).SkipLast(1)];
            }

            foreach (var (next, step) in _grid.Around(cell))
            {
                double reached = miles[cell] + step;
                if (reached < miles.GetValueOrDefault(next, double.PositiveInfinity))
                {
                    (miles[next], before[next]) = (reached, cell);
                    queue.Enqueue(next, reached + Geodesic.Miles(_grid.PointOf(next), to));
                }
            }
        }

        return [from];
    }

    private bool IsClear(GeoPoint from, GeoPoint to) =>
        Sight.IsOverWater(coast, from, to, new Berthing(0.02, 0, 0.02, 0, 0.02));

    private long? WaterBy(GeoPoint point) => _grid.WaterAround(point, 1.5).Select(cell => (long?)cell).FirstOrDefault();
}
