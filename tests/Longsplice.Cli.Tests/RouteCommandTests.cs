using System.Text.Json;
using Longsplice.Runs;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests;

/// <summary>Routes as a person or a program asks for them.</summary>
public sealed class RouteCommandTests
{
    [Fact]
    public async Task Route_AsJson_HasThePinnedFields()
    {
        var (code, output, _) = await RunAsync("route", "NLRTM", "1.27,103.83", "--close", "suez", "--json");
        code.ShouldBe(ExitCode.Done);
        var data = JsonDocument.Parse(output).RootElement.GetProperty("data");
        data.GetProperty("status").GetString().ShouldBe("ok");
        data.GetProperty("from").GetProperty("snap_nm").GetDouble().ShouldBeLessThan(5);
        data.GetProperty("distance_nm").GetDouble().ShouldBeInRange(11_500, 12_000);
        data.GetProperty("days").GetDouble().ShouldBeGreaterThan(30);
        data.GetProperty("passages").EnumerateArray().Select(id => id.GetString()).ShouldContain("cape");
        data.GetProperty("blocking").GetArrayLength().ShouldBe(0);
        data.GetProperty("path").GetProperty("type").GetString().ShouldBe("MultiLineString");
    }

    [Fact]
    public async Task Route_WithoutAWay_NamesWhatBlocks()
    {
        var (code, output, _) = await RunAsync("route", "46.5,30.74", "31.27,32.32", "--close", "bosporus", "--json");
        code.ShouldBe(ExitCode.No);
        var data = JsonDocument.Parse(output).RootElement.GetProperty("data");
        data.GetProperty("status").GetString().ShouldBe("no_route");
        data.GetProperty("blocking")[0].GetString().ShouldBe("bosporus");
    }

    [Theory]
    [InlineData(0, "route", "--", "-33.9,18.4", "-32.05,115.74")]
    [InlineData(0, "route", "35,190", "35,-120")]
    [InlineData(2, "route", "NLRTM")]
    [InlineData(3, "route", "Roterdam", "1.27,103.83")]
    [InlineData(3, "route", "NaN,0", "1.27,103.83")]
    [InlineData(3, "route", "95,0", "1.27,103.83")]
    [InlineData(3, "route", "50,85", "1.27,103.83")]
    [InlineData(3, "route", "NLRTM", "1.27,103.83", "--close", "sues")]
    [InlineData(3, "route", "NLRTM", "1.27,103.83", "--via", "northern_sea_route")]
    [InlineData(3, "route", "NLRTM", "1.27,103.83", "--speed", "0")]
    [InlineData(0, "route", "NLRTM", "NLRTM")]
    [InlineData(0, "route", "90,0", "NLRTM", "--open", "northern_sea_route")]
    [InlineData(3, "route", "NLRTM", "-90,0")]
    [InlineData(3, "route", "NLRTM", "10,361")]
    [InlineData(3, "route", "NLRTM", "SGSIN", "--close", "suez:2026-05-01..2026-03-01", "--depart", "2026-03-01")]
    [InlineData(3, "route", "NLRTM", "SGSIN", "--close", "suez:2026-03-01..2026-05-01")]
    [InlineData(5, "route", "--pairs", "no-such.csv", "--out", "x.csv")]
    [InlineData(0, "sea", "passages")]
    [InlineData(0, "route", "--help")]
    public async Task Command_EndsWithItsExitCode(int expected, params string[] args)
    {
        var (code, _, _) = await RunAsync(args);
        code.ShouldBe(expected);
    }

    [Theory]
    [InlineData("2026-02-25", true)]
    [InlineData("2026-01-25", false)]
    [InlineData("2026-05-01", false)]
    public async Task Route_WithDatedClosure_GoesRoundOnlyWhileItIsShut(string depart, bool isShut)
    {
        var (code, output, _) = await RunAsync(
            "route", "NLRTM", "SGSIN", "--close", "suez:2026-03-01..2026-05-01", "--depart", depart, "--json");
        code.ShouldBe(ExitCode.Done);
        var data = JsonDocument.Parse(output).RootElement.GetProperty("data");
        data.GetProperty("passages").EnumerateArray().Select(id => id.GetString()).Contains("suez").ShouldBe(!isShut);
    }

    [Fact]
    public async Task Route_ToAMisspeltPort_OffersTheNearest()
    {
        var (_, _, errors) = await RunAsync("route", "Roterdam", "1.27,103.83");
        errors.ShouldContain("Rotterdam");
    }

    [Fact]
    public async Task Pairs_AreAnsweredRowByRow()
    {
        string folder = Directory.CreateTempSubdirectory("longsplice-pairs-").FullName;
        string pairs = Path.Combine(folder, "pairs.csv"), output = Path.Combine(folder, "out.csv");
        await File.WriteAllTextAsync(
            pairs,
            "id,from_lat,from_lon,to_lat,to_lon,via,close\na,51.9,4.47,1.27,103.83,cape,\nb,44.17,28.66,31.27,32.32,,bosporus\n",
            TestContext.Current.CancellationToken);
        var (code, _, _) = await RunAsync("route", "--pairs", pairs, "--out", output);
        code.ShouldBe(ExitCode.Done);
        string[] lines = await File.ReadAllLinesAsync(output, TestContext.Current.CancellationToken);
        lines.Length.ShouldBe(3);
        lines[1].ShouldContain(",ok,");
        lines[2].ShouldContain(",no_route,");
        Directory.Delete(folder, recursive: true);
    }

    private static Task<(int Code, string Output, string Errors)> RunAsync(params string[] args) => CommandLine.RunAsync(args);
}
