namespace Longsplice.Sea.Geography;

/// <summary>Distances from the cells of one square to the nearest of the legs added so far.</summary>
internal sealed class DistanceStamp
{
    private readonly double _south;
    private readonly double _west;
    private readonly int _perDegree;
    private readonly float _reach;

    public DistanceStamp(double south, double west, int perDegree, float reach)
    {
        (_south, _west, _perDegree, _reach) = (south, west, perDegree, reach);
        Miles = new float[perDegree * perDegree];
        Array.Fill(Miles, reach);
    }

    /// <summary>Miles by cell, row by row from the south-west.</summary>
    public float[] Miles { get; }

    /// <summary>Lowers the cells that lie nearer to this leg than to any before.</summary>
    public void Add(CoastLeg leg)
    {
        double turn = 360 * Math.Round((_west + 0.5 - leg.Lon1) / 360);
        double cosine = Math.Cos(Math.Min(89.9, Math.Abs(leg.Lat1)) * Math.PI / 180);
        double marginY = _reach / 60, marginX = marginY / cosine;
        int row0 = Clamp(leg.South - marginY - _south), row1 = Clamp(leg.North + marginY - _south);
        int column0 = Clamp(leg.West + turn - marginX - _west), column1 = Clamp(leg.East + turn + marginX - _west);
        var line = new FlatLine(
            (float)((leg.Lon1 + turn - _west) * 60 * cosine),
            (float)((leg.Lat1 - _south) * 60),
            (float)((leg.Lon2 - leg.Lon1) * 60 * cosine),
            (float)((leg.Lat2 - leg.Lat1) * 60));
        float stepX = (float)(60 * cosine / _perDegree), stepY = 60f / _perDegree;
        for (int row = row0; row < row1; row++)
        {
            var cells = Miles.AsSpan(row * _perDegree, _perDegree);
            for (int column = column0; column < column1; column++)
            {
                cells[column] = MathF.Min(cells[column], line.MilesFrom((column + 0.5f) * stepX, (row + 0.5f) * stepY));
            }
        }
    }

    private int Clamp(double degrees) => (int)Math.Clamp(Math.Ceiling(degrees * _perDegree), 0, _perDegree);

    /// <summary>A piece of line in a plane of miles.</summary>
    private readonly record struct FlatLine(float X, float Y, float Dx, float Dy)
    {
        public float MilesFrom(float x, float y)
        {
            float squared = (Dx * Dx) + (Dy * Dy);
            float along = squared > 0 ? Math.Clamp((((x - X) * Dx) + ((y - Y) * Dy)) / squared, 0, 1) : 0;
            float offX = x - X - (along * Dx), offY = y - Y - (along * Dy);
            return MathF.Sqrt((offX * offX) + (offY * offY));
        }
    }
}
