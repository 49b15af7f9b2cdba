using System.Collections.Immutable;
using Longsplice.Model.Files;
using Longsplice.Model.Ids;
using Longsplice.Plan.Survival;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Survival;

/// <summary>The teaching case of Simchi-Levi et al. (2015), and what must hold of any model.</summary>
public sealed class SurvivalAnalysisTests
{
    [Theory]
    [InlineData("S1", 2.25, 0, false, 0)]
    [InlineData("S2", 45 / 35.0, 125_000, true, 5 / 11.0)]
    [InlineData("S3", 0.9, 275_000, true, 1)]
    public void Run_OnTheTeachingCase_IsThePapers(string site, double tts, double impact, bool exposed, double index)
    {
        var row = Run("examples/time-to-survive", weeks: 2).Single(row => row.Element == new SiteId(site));
        row.TtsWeeks!.Value.ShouldBe(tts, 1e-7);
        row.Impact.ShouldBe(impact, 1e-4);
        row.Exposed.ShouldBe(exposed);
        row.Index.ShouldBe(index, 1e-9);
    }

    [Fact]
    public void Run_OnAShippedModel_SaysTheSameOnAnyNumberOfThreads() =>
        Run("models/rounds155", weeks: 26, threads: 1).ShouldBe(Run("models/rounds155", weeks: 26, threads: 3));

    [Fact]
    public void Run_OnAShippedModel_LosesOnlyWhereASiteComesBackTooLate()
    {
        var rows = Run("models/rounds155", weeks: 26);
        rows.ShouldAllBe(row => (row.Impact > 0) == row.Exposed);
        rows.ShouldContain(row => row.Exposed);
        rows.Max(row => row.Index).ShouldBe(1);
    }

    [Fact]
    public void Run_WithALongerOutage_NeverCostsLess()
    {
        var shorter = Run("models/rounds155", weeks: 13).ToDictionary(row => row.Element);
        foreach (var row in Run("models/rounds155", weeks: 26))
        {
            row.Impact.ShouldBeGreaterThanOrEqualTo(shorter[row.Element].Impact - 1e-3);
        }
    }

    private static ImmutableArray<SurvivalRow> Run(string folder, double weeks, int threads = 2)
    {
        var model = ModelFiles.Load(Path.Combine(Repository.Root, folder)).Value!;
        return SurvivalAnalysis.Run(model, _ => weeks, threads, null, TestContext.Current.CancellationToken);
    }
}
