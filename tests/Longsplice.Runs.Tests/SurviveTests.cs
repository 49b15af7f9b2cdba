using Longsplice.Runs.Verbs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests;

/// <summary>What <c>survive</c> makes of its file of recovery times.</summary>
public sealed class SurviveTests
{
    private static readonly string Example = Path.Combine(Repository.Root, "examples", "time-to-survive");

    [Fact]
    public void Run_WithRecoveryTimes_UsesThemSiteBySite()
    {
        var rows = Run("element,ttr_weeks\nS3,0.5\n", weeks: 2).Data!.Elements.ToDictionary(row => row.Element.Code);
        rows["S3"].TtrWeeks.ShouldBe(0.5);
        rows["S3"].Impact.ShouldBe(0);
        rows["S3"].Exposed.ShouldBeFalse();
        rows["S2"].Impact.ShouldBe(125_000, 1e-4);
        rows["S2"].Index.ShouldBe(1);
    }

    [Fact]
    public void Run_WithBadRecoveryTimes_ReportsEveryRow()
    {
        var result = Run("element,ttr_weeks\nS4,2\nS1,0\nS2,2\nS2,3\nS3,soon\n", weeks: 2);
        result.Code.ShouldBe(ExitCode.Input);
        result.Data.ShouldBeNull();
        result.Findings.Select(finding => (finding.Code, finding.Row)).ShouldBe(
            [("LS007", 3), ("LS006", 6), ("LS015", 2), ("LS012", 5)], ignoreOrder: true);
        result.Findings.Single(finding => finding.Code == "LS015").Hint.ShouldContain("S1");
    }

    private static VerbResult<SurviveData> Run(string times, double weeks)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, times);
            return Survive.Run(Example, new SurviveSettings(file, weeks, Threads: 1), null, TestContext.Current.CancellationToken);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
