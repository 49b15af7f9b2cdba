using Longsplice.Sea.Routes;
using Shouldly;
using Xunit;

namespace Longsplice.Sea.Tests;

/// <summary>Ports by the names and codes that people know.</summary>
public sealed class PortTableTests
{
    private static readonly PortTable Ports = PortTable.Read();

    [Theory]
    [InlineData("SGSIN", PortFit.Code, "Keppel - (East Singapore), Singapore")]
    [InlineData("cn sha", PortFit.Code, "Shanghai, China")]
    [InlineData("NLRTM", PortFit.Code, "Rotterdam, Netherlands")]
    [InlineData("USNYC", PortFit.Code, "New York City, United States")]
    [InlineData("Canton; Kuaung Fhou", PortFit.Alternate, "Guangzhou, China")]
    [InlineData("ROTTERDAM", PortFit.Name, "Rotterdam, Netherlands")]
    [InlineData("London", PortFit.Name, "London, United Kingdom")]
    [InlineData("east-london", PortFit.Name, "East London, South Africa")]
    [InlineData("New London", PortFit.Name, "New London, United States")]
    [InlineData("Göteborg", PortFit.Name, "Goteborg, Sweden")]
    [InlineData("København", PortFit.Name, "Kobenhavn, Denmark")]
    [InlineData("Copenhagen", PortFit.Alternate, "Kobenhavn, Denmark")]
    [InlineData("Anvers", PortFit.Alternate, "Antwerpen, Belgium")]
    [InlineData("Saint John, Canada", PortFit.Name, "St John, Canada")]
    [InlineData("Georgetown, Guyana", PortFit.Name, "Georgetown, Guyana")]
    [InlineData("Georgetown, GY", PortFit.Name, "Georgetown, Guyana")]
    [InlineData("St Petersburg, Russia", PortFit.Alternate, "Sankt-Peterburg, Russia")]
    [InlineData("Sydney", PortFit.Name, "Sydney, Australia")]
    [InlineData("New York, USA", PortFit.Words, "New York City, United States")]
    [InlineData("Tallinn", PortFit.Words, "Vanasadam - Port of Tallinn, Estonia")]
    [InlineData("Tokyo", PortFit.Words, "Tokyo Ko, Japan")]
    [InlineData("Xingang", PortFit.Words, "Tianjin Xin Gang, China")]
    [InlineData("GIGIB", PortFit.Code, "Europa Point, Gibraltar")]
    [InlineData("Gibraltar", PortFit.Nation, "Europa Point, Gibraltar")]
    [InlineData("Santiago", PortFit.Words, "Santiago De Cuba, Cuba")]
    public void Find_ByCodeNameOrWords_TakesThePort(string text, PortFit fit, string port)
    {
        var match = Ports.Find(text);
        match.Fit.ShouldBe(fit);
        Ports.All[match.Taken.ShouldNotBeNull()].ToString().ShouldBe(port);
    }

    [Theory]
    [InlineData("St Petersburg", "Sankt-Peterburg, Russia")]
    [InlineData("Tallinn", "Saaremaa sadam, Estonia")]
    [InlineData("Portland", "Portland, Australia")]
    public void Find_WhereOthersFitAsWell_SaysWhich(string text, string other)
    {
        var match = Ports.Find(text);
        match.IsChoice.ShouldBeTrue();
        match.Rows.Remove(match.Taken!.Value).Select(row => Ports.All[row].ToString()).ShouldContain(other);
    }

    [Fact]
    public void Find_WhereNoHarbourIsLargest_TakesNone()
    {
        var match = Ports.Find("Georgetown");
        match.Taken.ShouldBeNull();
        match.Rows.Select(row => Ports.All[row].Country).ShouldBe(
            ["Guyana", "Saint Helena, Ascension, and Tristan da Cunha", "Canada", "United States", "Cayman Islands"], ignoreOrder: true);
    }

    [Fact]
    public void Find_OfAWholeName_FindsThePortAmongOthers() =>
        Ports.All.Where((port, row) => row % 25 == 3 && !Ports.Find(port.ToString()).Rows.Contains(row)).ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(",")]
    [InlineData("a")]
    [InlineData("\u0301")]
    [InlineData("Мурманск")]
    [InlineData("\ud83d")]
    public void Find_OfNoName_FindsNothing(string text)
    {
        Ports.Find(text).ShouldBe(PortMatch.Nothing);
        Ports.Hint(text).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Roterdam", "Rotterdam")]
    [InlineData("Talinn", "Tallinn")]
    [InlineData("Londond", "Londonderry, United Kingdom")]
    [InlineData("Port of Rotterdam", "Rotterdam, Netherlands")]
    [InlineData("New York, New York", "New York City, United States")]
    public void Hint_OfAnUnknownName_OffersNamesWithItsWordsThenTheNearest(string text, string offered)
    {
        Ports.Find(text).Rows.ShouldBeEmpty();
        Ports.Hint(text).ShouldContain($"'{offered}'");
    }
}
