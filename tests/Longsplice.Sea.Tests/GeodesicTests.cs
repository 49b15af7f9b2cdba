using Longsplice.Sea.Geography;
using Shouldly;
using Xunit;

namespace Longsplice.Sea.Tests;

/// <summary>Lengths on the ellipsoid against known ones; sides and crossings on the sphere.</summary>
public sealed class GeodesicTests
{
    // Meridian quadrant and degree of the equator of WGS 84, in metres over 1,852.
    [Theory]
    [InlineData(0, 0, 90, 0, 10_001_965.729 / 1852, 0.02)]
    [InlineData(0, 0, 0, 1, 111_319.491 / 1852, 0.001)]
    [InlineData(0, 179.5, 0, -179.5, 111_319.491 / 1852, 0.001)]
    [InlineData(51.5, -0.1, 40.7, -74, 3018.2, 3)]
    public void Miles_OnTheEllipsoid_AreTheKnownOnes(double lat1, double lon1, double lat2, double lon2, double expected, double within) =>
        Geodesic.Miles(new GeoPoint(lat1, lon1), new GeoPoint(lat2, lon2)).ShouldBe(expected, within);

    [Fact]
    public void ArcsMeet_AcrossTheAntimeridian_AndNotOnTheFarSideOfTheEarth()
    {
        UnitVector west = UnitVector.Of(0, 179), east = UnitVector.Of(0, -179);
        UnitVector.ArcsMeet(west, east, UnitVector.Of(-1, 180), UnitVector.Of(1, 180)).ShouldBeTrue();
        UnitVector.ArcsMeet(west, east, UnitVector.Of(-1, 0), UnitVector.Of(1, 0)).ShouldBeFalse();
        UnitVector.ArcsMeet(west, east, UnitVector.Of(0, 180), UnitVector.Of(1, 180)).ShouldBeTrue("touching counts");
    }

    [Theory]
    [InlineData("190,0", false, 0)]
    [InlineData("10,190", true, -170)]
    [InlineData("10,-190", true, 170)]
    [InlineData("10,180", true, -180)]
    public void Point_WithLongitudeBeyondTheAntimeridian_GoesRound(string text, bool isOnEarth, double longitude)
    {
        GeoPoint.TryParse(text, out var point).ShouldBeTrue();
        point.IsOnEarth.ShouldBe(isOnEarth);
        if (isOnEarth)
        {
            point.Wrapped().Longitude.ShouldBe(longitude, 1e-9);
        }
    }

    [Theory]
    [InlineData("NaN,0")]
    [InlineData("0,Infinity")]
    public void Point_ThatIsNoNumber_IsNotOnEarth(string text)
    {
        GeoPoint.TryParse(text, out var point).ShouldBeTrue();
        point.IsOnEarth.ShouldBeFalse();
    }
}
