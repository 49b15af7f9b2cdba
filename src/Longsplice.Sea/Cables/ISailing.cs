using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Cables;

/// <summary>How long ships sail.</summary>
public interface ISailing
{
    /// <summary>Days from one place to another; null where no way leads there.</summary>
    /// <param name="from">Start.</param>
    /// <param name="to">End.</param>
    /// <param name="speedKnots">Speed, above 0.</param>
    double? Days(GeoPoint from, GeoPoint to, double speedKnots);
}
