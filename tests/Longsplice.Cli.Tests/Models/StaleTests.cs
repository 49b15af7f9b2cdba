using Longsplice.Model.Stale;
using Longsplice.Runs;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests.Models;

/// <summary>Facts grow old from the day they were read, else published.</summary>
public sealed class StaleTests : IDisposable
{
    private readonly SmallModel _model = new();

    public void Dispose() => _model.Dispose();

    [Theory]
    [InlineData("2025", "2025-12-31")]
    [InlineData("2024-02", "2024-02-29")]
    [InlineData("2024-02-03", "2024-02-03")]
    public void Date_OfMonthOrYear_IsItsLastDay(string text, string day) =>
        FactDate.LastDayOf(text)!.Value.ToString("yyyy-MM-dd").ShouldBe(day);

    [Theory]
    [InlineData("spring")]
    [InlineData("2025-13")]
    [InlineData("")]
    [InlineData(null)]
    public void Date_OfOtherText_IsNone(string? text) => FactDate.LastDayOf(text).ShouldBeNull();

    [Theory]
    [InlineData("2020-12-31", 0, ExitCode.Done)]
    [InlineData("2021-01-01", 1, ExitCode.No)]
    [InlineData("2026-06-30", 1, ExitCode.No)]
    [InlineData("2026-07-01", 2, ExitCode.No)]
    public async Task Stale_CountsFromReadingElsePublication(string today, int stale, int expected)
    {
        var (code, data) = await CommandLine.RunJsonAsync("model", "stale", _model.Folder, "--today", today);
        code.ShouldBe(expected);
        data.GetProperty("facts").GetArrayLength().ShouldBe(stale);
        data.GetProperty("undated")[0].GetString().ShouldBe("S3");
    }

    [Fact]
    public async Task Stale_PutsFirstWhatMostRestsOn()
    {
        var (_, data) = await CommandLine.RunJsonAsync("model", "stale", _model.Folder, "--today", "2030-01-01");
        var first = data.GetProperty("facts")[0];
        first.GetProperty("source").GetString().ShouldBe("S1");
        first.GetProperty("demands").GetInt32().ShouldBe(1);
        first.GetProperty("figures").GetInt32().ShouldBe(21);
    }

    [Fact]
    public async Task Stale_WithMonths_UsesThemForEveryKind()
    {
        var (_, data) = await CommandLine.RunJsonAsync(
            "model", "stale", _model.Folder, "--today", "2024-08-01", "--months", "1");
        data.GetProperty("facts").GetArrayLength().ShouldBe(2);
        data.GetProperty("facts")[0].GetProperty("due").GetString().ShouldBe("2024-07-30");
    }

    [Fact]
    public async Task Stale_OfALaneCited_CountsTheDemandsThatItCarries()
    {
        _model.Replace("contracts.csv", "c1,mine,plant,ore,1,2,S1", "c1,mine,plant,ore,1,,S1")
            .Write("lanes.csv", "id,from,to,mode,transit_days,source\nl1,mine,plant,sea,20,S4\nl2,front,pit,road,2,S5\n")
            .Replace("sources.csv", "S1,", "S4,A lane,2001,,read,A,1\nS5,A lane that carries nothing,2001,,read,A,1\nS1,");
        var (_, data) = await CommandLine.RunJsonAsync("model", "stale", _model.Folder, "--today", "2005-01-01");
        data.GetProperty("facts").EnumerateArray()
            .Select(fact => (fact.GetProperty("source").GetString(), fact.GetProperty("demands").GetInt32()))
            .ShouldBe([("S4", 1), ("S5", 0)]);
    }

    [Fact]
    public async Task Stale_WithoutADate_IsAWrongCommandLine()
    {
        var (code, _, errors) = await CommandLine.RunAsync("model", "stale", _model.Folder, "--today", "soon");
        code.ShouldBe(ExitCode.Usage);
        errors.ShouldContain("'soon' is no date");
    }
}
