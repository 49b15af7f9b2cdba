using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>A leg of a drawn channel.</summary>
/// <param name="Channel">Number of the channel.</param>
/// <param name="From">Place at one end.</param>
/// <param name="To">Place at the other end.</param>
/// <param name="Start">Where the first place is.</param>
/// <param name="End">Where the other place is.</param>
/// <param name="Miles">Miles counted for it.</param>
internal sealed record ChannelLeg(int Channel, int From, int To, GeoPoint Start, GeoPoint End, double Miles)
{
    /// <summary>The point of the leg nearest to a place, how far along it lies (0 to 1) and miles to it.</summary>
    public (GeoPoint At, double Part, double Off) FootOf(GeoPoint point)
    {
        double cosine = Math.Cos(point.Latitude * Math.PI / 180);
        double x1 = East(Start) * cosine, y1 = Start.Latitude - point.Latitude;
        double dx = (East(End) * cosine) - x1, dy = End.Latitude - Start.Latitude;
        double part = Math.Clamp(-((x1 * dx) + (y1 * dy)) / Math.Max(1e-12, (dx * dx) + (dy * dy)), 0, 1);
        var at = new GeoPoint(
            Start.Latitude + (part * dy), point.Longitude + ((x1 + (part * dx)) / Math.Max(1e-6, cosine))).Wrapped();
        return (at, part, 60 * Math.Sqrt(Math.Pow(x1 + (part * dx), 2) + Math.Pow(y1 + (part * dy), 2)));

        double East(GeoPoint end) => end.Longitude - point.Longitude - (360 * Math.Round((end.Longitude - point.Longitude) / 360));
    }
}
