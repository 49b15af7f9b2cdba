using Longsplice.Runs.Verbs;
using Longsplice.Sea.Cables;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests;

/// <summary>What <c>cables</c> makes of good models and of spoilt ones.</summary>
public sealed class CablesTests
{
    private static readonly string Example = Path.Combine(Repository.Root, "examples", "feature-cut");

    [Fact]
    public void Run_WithACut_SaysWhatIsLeft()
    {
        var data = Run(Example, "a1").Data.ShouldNotBeNull();
        data.Nations.Select(row => (row.Nation.Code, row.CapacityTbps, row.LostTbps, row.LeftShare)).ShouldBe([("E", 10, 6, 0.4), ("P", 10, 6, 0.4)]);
        var pair = data.Pairs.ShouldHaveSingleItem();
        (pair.CapacityTbps, pair.LeftTbps, pair.Reliability, pair.ReliabilityError).ShouldBe((10, 4, 0.9, null));
        data.Worst.Select(row => (row.Cut[0], row.LostTbps)).ShouldBe([("a1", 12), ("b1", 8)]);
        data.Repairs.ShouldHaveSingleItem().Ship.ShouldBeNull();
        data.Weeks.ShouldAllBe(row => row.LeftTbps == 4);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a1")]
    [InlineData("narrows")]
    public void Run_TakesSegmentsCablesAndCorridors(string cut) => Run(Example, cut).Data.ShouldNotBeNull().Cut.Length.ShouldBe(1);

    [Fact]
    public void Run_WithUnknownCut_OffersTheNearest()
    {
        var result = Run(Example, "narows");
        result.Code.ShouldBe(ExitCode.Input);
        result.Findings.ShouldContain(finding => finding.Code == "LS188" && finding.Hint.Contains("narrows", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cable_segments.csv", "b1,b,lp,le", "b1,b,lp,lp", "LS187")]
    [InlineData("cable_segments.csv", "b1,b,lp,le", "b1,b,lp,lp", "LS185")]
    [InlineData("cable_segments.csv", "b1,b,lp,le", "b1,a,lp,le", "LS186")]
    [InlineData("cable_segments.csv", "narrows,4", "narrows,-4", "LS007")]
    [InlineData("cable_segments.csv", "narrows,4", "narrows,", "LS193")]
    [InlineData("landings.csv", "lp,,P", "lp,,Q", "LS015")]
    [InlineData("landings.csv", "lp,,P", "lp,mill,P", "LS194")]
    public void Run_OnSpoiltModel_FindsIt(string file, string good, string bad, string code)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            foreach (string path in Directory.GetFiles(Example, "*.csv").Where(path => Path.GetFileName(path) != "expected.csv"))
            {
                string text = File.ReadAllText(path);
                File.WriteAllText(Path.Combine(folder, Path.GetFileName(path)), Path.GetFileName(path) == file ? text.Replace(good, bad, StringComparison.Ordinal) : text);
            }

            Run(folder, "a1").Findings.ShouldContain(finding => finding.Code == code && finding.File == file || finding.Code == code && code == "LS185");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static VerbResult<CablesData> Run(string model, string cut) => Cables.Run(
        model, new CablesSettings([cut], 1, CutKind.Segment, Availability: 0.9, Seed: 1, Out: null), null, TestContext.Current.CancellationToken);
}
