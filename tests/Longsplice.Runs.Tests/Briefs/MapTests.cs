using System.Text.RegularExpressions;
using System.Xml.Linq;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Briefs.Maps;
using Longsplice.Sea.Geography;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Briefs;

/// <summary>The map of a brief: what is drawn, what is listed, how large it is.</summary>
public sealed partial class MapTests
{
    private const string TwoTheatres = "models/reference/scenarios/europe-taiwan.yaml";

    [Fact]
    public void Map_OfTwoTheatres_DrawsWhoIsShortWhatIsShutAndTheDetour()
    {
        var map = Map(TwoTheatres).ShouldNotBeNull();
        string[] labels = [.. map.Descendants("svg").Select(svg => (string)svg.Attribute("aria-label")!)];
        labels.ShouldContain(label => label.Contains("Taiwan Strait shut in weeks 5–56", StringComparison.Ordinal));
        Styles(map, "path").ShouldContain("shut");
        Styles(map, "path").ShouldContain("detour");
        Styles(map, "circle").ShouldContain(style => style == "s5" || style == "s4");
    }

    [Fact]
    public void Map_OfTwoTheatres_NumbersEveryPlaceOnceAsListed()
    {
        var map = Map(TwoTheatres).ShouldNotBeNull();
        int[] drawn = [.. map.Descendants("span").Where(span => ((string?)span.Attribute("class"))?.StartsWith("mn", StringComparison.Ordinal) == true).Select(span => int.Parse(span.Value, System.Globalization.CultureInfo.InvariantCulture)).Order()];
        drawn.ShouldBe(Enumerable.Range(1, map.Descendants("li").Count()));
        map.Descendants("li").ShouldAllBe(item => item.Elements("a").Any());
    }

    [Theory]
    [InlineData(TwoTheatres)]
    [InlineData("models/rounds155/scenarios/both.yaml")]
    public void Map_OfShippedScenario_IsSmall(string scenario) =>
        Map(scenario).ShouldNotBeNull().ToString(SaveOptions.DisableFormatting).Length.ShouldBeLessThan(150_000);

    [Fact]
    public void Map_OfPlacesThatAreNowhere_IsAbsent() => Map("examples/chain-outage/scenario.yaml").ShouldBeNull();

    [Fact]
    public void Path_BeyondTheWesternEdge_IsDrawnAtTheEasternOne()
    {
        string path = MapView.Path([new GeoPoint(10, -178), new GeoPoint(10, -172)], isRing: false);
        int x = int.Parse(Starts().Match(path).Groups["x"].Value, System.Globalization.CultureInfo.InvariantCulture);
        x.ShouldBe(MapView.X(182));
        MapView.World.Holds(new GeoPoint(10, -178)).ShouldBeTrue();
    }

    [Fact]
    public void Outline_OfTheEarth_HoldsTokyosIslandAndNoSpecks()
    {
        var rings = LandOutline.Load(9, 1.1);
        rings.ShouldAllBe(ring => ring.Length >= 3);
        rings.Sum(ring => ring.Length).ShouldBeInRange(1_000, 10_000);
        rings.ShouldContain(ring => ring.Length < 500 && Holds(ring, Capitals.Of("JPN")!.Value));
    }

    /// <summary>True where a ring's box holds a point.</summary>
    private static bool Holds(IReadOnlyCollection<GeoPoint> ring, GeoPoint point) =>
        ring.Min(at => at.Latitude) < point.Latitude && ring.Max(at => at.Latitude) > point.Latitude
        && ring.Min(at => at.Longitude) < point.Longitude && ring.Max(at => at.Longitude) > point.Longitude;

    private static string[] Styles(XElement map, string shape) => [.. map.Descendants(shape).Select(element => (string?)element.Attribute("class") ?? "")];

    /// <summary>The section that holds the coast; null where there is none.</summary>
    private static XElement? Map(string scenario)
    {
        string html = Brief.Html(Stories.Of(scenario));
        var page = XDocument.Parse(html[html.IndexOf("<html", StringComparison.Ordinal)..], LoadOptions.PreserveWhitespace).Root!;
        return page.Descendants("section").SingleOrDefault(section => section.Descendants("path").Any(path => (string?)path.Attribute("id") == "coast"));
    }

    [GeneratedRegex(@"M(?<x>-?\d+) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Starts();
}
