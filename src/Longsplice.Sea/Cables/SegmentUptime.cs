using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Cables;

/// <summary>
/// Share of time for which a segment is whole in quiet times: 1 / (1 + faults a year × years a repair takes). The rate is
/// the world's, some 200 faults a year on 1.48 million km (TeleGeography 2025, after ICPC).
/// </summary>
public static class SegmentUptime
{
    /// <summary>Faults a year on a kilometre.</summary>
    public const double FaultsPerKmYear = 200 / 1.48e6;

    /// <summary>Days for which a faulty segment is out, assumed.</summary>
    public const double DaysOut = 20;

    /// <summary>Length of cable over that of the straight line, assumed.</summary>
    public const double Slack = 1.2;

    /// <summary>Share of segments whose ends have no coordinates, assumed.</summary>
    public const double Unplaced = 0.99;

    /// <summary>Share of time for which a segment between two places is whole, 0 to 1.</summary>
    /// <param name="from">One end; null where it is not known.</param>
    /// <param name="to">The other end; null where it is not known.</param>
    public static double Of(GeoPoint? from, GeoPoint? to)
    {
        if (from is not { } one || to is not { } other)
        {
            return Unplaced;
        }

        double km = Geodesic.Miles(one, other) * 1.852 * Slack;
        return 1 / (1 + (km * FaultsPerKmYear * DaysOut / 365));
    }
}
