using Longsplice.Model.Checks;
using Longsplice.Model.Scenarios;
using Shouldly;
using Xunit;

namespace Longsplice.Model.Tests;

/// <summary>Scenarios are composed of files; findings name the file that they are in.</summary>
public sealed class IncludeTests : IDisposable
{
    private const string Head = "start: 2027-01-25\nweeks: 20\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-include-").FullName;

    [Fact]
    public void Load_OfIncludes_LaysLaterFieldsOverEarlierAndJoinsEvents()
    {
        Write("parts/ban.yaml", "events:\n  - {id: ban, kind: ban, exporter: BBB}\npolicy: {hoard_weeks: 2, smoothing: 0.5}\n");
        Write("parts/base.yaml", $"include: ban.yaml\n{Head}seed: 3\nevents:\n  - {{id: out, kind: outage, site: plant}}\n");
        var scenario = Load("all.yaml", "include: [parts/base.yaml, parts/ban.yaml]\nweeks: 30\npolicy: {hoard_weeks: 4}\nevents:\n  - {id: last, kind: outage, site: mill}\n").Value.ShouldNotBeNull();
        scenario.Weeks.ShouldBe(30);
        scenario.Seed.ShouldBe(3);
        scenario.Policy.HoardWeeks.ShouldBe(4);
        scenario.Policy.Smoothing.ShouldBe(0.5);
        scenario.Events.Select(row => row.Id).ShouldBe(["ban", "out", "last"]);
        scenario.Events.Select(row => row.File).ShouldBe(["parts/ban.yaml", "parts/base.yaml", "all.yaml"]);
    }

    [Fact]
    public void Load_OfALoop_NamesTheFileThatClosesIt()
    {
        Write("b.yaml", $"{Head}include: a.yaml\n");
        Load("a.yaml", "include: b.yaml\n").Findings
            .ShouldHaveSingleItem().ShouldSatisfyAllConditions(
                finding => finding.Code.ShouldBe("LS121"), finding => finding.File.ShouldBe("b.yaml"), finding => finding.Row.ShouldBe(3));
    }

    [Fact]
    public void Load_OfAMissingFile_SaysWhereItWasAskedFor()
    {
        Load("a.yaml", $"{Head}include:\n  - nowhere.yaml\n").Findings
            .ShouldHaveSingleItem().ShouldSatisfyAllConditions(
                finding => finding.Code.ShouldBe("LS120"), finding => finding.Row.ShouldBe(4), finding => finding.Found.ShouldBe("nowhere.yaml"));
    }

    [Fact]
    public void Load_OfADeepChain_Ends()
    {
        for (int number = 1; number < 40; number++)
        {
            Write($"{number}.yaml", $"include: {number + 1}.yaml\n");
        }

        Write("40.yaml", Head);
        Load("0.yaml", "include: 1.yaml\n").Findings.ShouldHaveSingleItem().Code.ShouldBe("LS122");
    }

    [Fact]
    public void Check_OfEventsInTwoFiles_NamesBoth()
    {
        Write("b.yaml", $"{Head}events:\n  - {{id: a, kind: outage, site: plant, remaining: 0.5}}\n");
        var scenario = Load("a.yaml", "include: b.yaml\nevents:\n  - {id: a, kind: outage, site: plant}\n").Value.ShouldNotBeNull();
        using var model = new ModelFixture();
        var findings = ScenarioChecks.Run(scenario, model.Load().Value!, "a.yaml");
        findings.Select(finding => finding.Code).Order(StringComparer.Ordinal).ShouldBe(["LS067", "LS068"]);
        findings.ShouldAllBe(finding => finding.File == "a.yaml" && finding.Hint.Contains("b.yaml:4", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("include: 3\n", "LS120")]
    [InlineData("include: {a: b}\n", "LS063")]
    [InlineData("include: [[a]]\n", "LS063")]
    [InlineData("include: ''\n", "LS063")]
    [InlineData("include: .\n", "LS120")]
    [InlineData("include: /dev/zero\n", "LS060")]
    public void Load_OfSpoiltIncludes_FindsIt(string text, string code)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || !text.Contains("/dev/", StringComparison.Ordinal), "no /dev/zero here");
        Load("a.yaml", Head + text).Findings.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("start: 2027-01-25\n", 1, "2027-01-25")]
    [InlineData("start: 2027-01-25\nbuild_up_weeks: 4\n", -3, "2027-01-25")]
    [InlineData("start: 2027-01-25\ncrisis_at: 2027-03-01\n", -4, "2027-03-01")]
    [InlineData("start: 2027-01-25\ncrisis_at: 2027-03-01\nbuild_up_weeks: 5\n", -4, "2027-03-01")]
    [InlineData("start: 2027-03-01\ncrisis_at: 2027-03-01\nbuild_up_weeks: 5\n", -4, "2027-03-01")]
    public void Load_OfTwoClocks_FindsTheFirstWeekAndWeekOne(string text, int first, string week1)
    {
        var scenario = Load("a.yaml", $"{text}weeks: 20\n").Value.ShouldNotBeNull();
        scenario.FirstWeek.ShouldBe(first);
        scenario.Week1Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(week1);
        var again = Load("b.yaml", ScenarioText.Of(scenario)).Value.ShouldNotBeNull();
        ScenarioText.HashOf(again).ShouldBe(ScenarioText.HashOf(scenario));
    }

    [Theory]
    [InlineData("start: 2027-01-25\ncrisis_at: 2027-03-02\n")]
    [InlineData("start: 2027-01-25\ncrisis_at: 2027-01-18\n")]
    [InlineData("start: 2027-01-25\ncrisis_at: 2027-03-01\nbuild_up_weeks: 4\n")]
    public void Load_OfClocksThatDisagree_FindsIt(string text) =>
        Load("a.yaml", $"{text}weeks: 20\n").Findings.ShouldHaveSingleItem().Code.ShouldBe("LS123");

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private LoadResult<Scenario> Load(string name, string text)
    {
        Write(name, text);
        return ScenarioFile.Load(Path.Combine(_folder, name));
    }
}
