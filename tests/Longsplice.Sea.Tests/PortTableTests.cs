using Shouldly;
using Xunit;

namespace Longsplice.Sea.Tests;

/// <summary>Ports by the names and codes that people know.</summary>
public sealed class PortTableTests
{
    [Theory]
    [InlineData("SGSIN", "Singapore")]
    [InlineData("cn sha", "China")]
    [InlineData("NLRTM", "Netherlands")]
    [InlineData("Canton; Kuaung Fhou", "China")]
    public void Find_ByCodeOrName_FindsThePort(string text, string country)
    {
        var ports = SharedSea.Graph.Ports;
        ports.All[ports.Find(text)[0]].Country.ShouldBe(country);
    }

    [Fact]
    public void Find_OfAnUnknownName_FindsNothing_AndTheNearestIsOffered()
    {
        SharedSea.Graph.Ports.Find("Roterdam").ShouldBeEmpty();
        SharedSea.Graph.Ports.Hint("Roterdam").ShouldContain("Rotterdam");
    }
}
