using Longsplice.Sea.Geography;
using Shouldly;
using Xunit;

namespace Longsplice.Sea.Tests;

/// <summary>No way crosses land as the 1:10m coastline draws it.</summary>
public sealed class LandTests
{
    /// <summary>Straits that are narrower than a quarter of a mile in the coastline, or whose drawn end lies on its shore.</summary>
    private static readonly string[] Narrow =
    [
        "suez_approach_n", "bosporus", "rion", "kanmon", "chesapeake", "ross_sea", "bransfield", "kiel_fjord", "messina", "hong_kong_east",
        "vestmanna", "inland_sea", "kirke", "sorsogon", "south_georgia_w",
    ];

    private static readonly CoastIndex Coast = new(CoastFile.Read(SeaData.Open("coast.bin")).Legs());

    [Fact]
    public void Legs_DoNotCrossLand_CanalsAndRiversApart()
    {
        var parts = SharedSea.Graph.Parts;
        var lines = DrawnLine.Read("channels.csv").ToArray();
        var drawn = parts.Channels.DistinctBy(leg => (leg.From, leg.To)).ToDictionary(leg => (leg.From, leg.To), leg => lines[leg.Channel]);
        parts.Legs.AsParallel()
            .Where(leg => Coast.IsCrossedBy(parts.Points[leg.From], parts.Points[leg.To]))
            .Select(leg => drawn.TryGetValue((leg.From, leg.To), out var line)
                ? line
                : throw new ShouldAssertException($"{parts.Points[leg.From]} to {parts.Points[leg.To]} crosses land"))
            .Where(line => line.Kind == "strait")
            .Select(line => line.Id)
            .Distinct()
            .ShouldBeSubsetOf(Narrow);
    }

    [Theory]
    [InlineData(51, 1.2, 51, 1.8, false)]
    [InlineData(51.9, -1, 51.9, 4.47, true)]
    [InlineData(-16.5, 177, -16.5, -175, true)]
    [InlineData(0, 170, 0, -175, false)]
    public void Coast_KnowsWhatCrossesIt(double lat1, double lon1, double lat2, double lon2, bool isCrossed) =>
        Coast.IsCrossedBy(new GeoPoint(lat1, lon1), new GeoPoint(lat2, lon2)).ShouldBe(isCrossed);
}
