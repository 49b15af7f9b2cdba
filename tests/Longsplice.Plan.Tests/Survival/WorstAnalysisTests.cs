using Longsplice.Model.Files;
using Longsplice.Model.Ids;
using Longsplice.Plan.Survival;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Survival;

/// <summary>The worst losses of several sites, on the teaching case of Simchi-Levi et al. (2015) by hand.</summary>
public sealed class WorstAnalysisTests
{
    /// <summary>In two weeks 150 and 100 are wanted, 20 and 25 in store; S1 makes 60 of the dearer: 130 and 15 are short.</summary>
    [Fact]
    public void Run_OnTheTeachingCase_NamesTheWorstPairFirst()
    {
        var pairs = Run(2);
        pairs.IsLocal.ShouldBeTrue();
        pairs.IsExhaustive.ShouldBeTrue();
        pairs.Sets[0].Elements.ShouldBe([new SiteId("S2"), new SiteId("S3")]);
        pairs.Sets[0].Impact.ShouldBe((130 * 5000) + (15 * 6500), 1e-3);
        pairs.Sets[0].Extra.ShouldBe((130 * 5000) + (15 * 6500) - 125_000 - 275_000, 1e-3);
        pairs.Sets.Length.ShouldBe(3);
        pairs.Sets.Zip(pairs.Sets.Skip(1)).ShouldAllBe(pair => pair.First.Impact >= pair.Second.Impact);
    }

    /// <summary>Nothing is made: 130 and 75 are short.</summary>
    [Fact]
    public void Run_WithAllThreeLost_IsAllThatIsNotInStore() =>
        Run(3).Sets.Single().Impact.ShouldBe((130 * 5000) + (75 * 6500), 1e-3);

    /// <summary>S3 back after one week makes 60: the loss of two weeks less these.</summary>
    [Fact]
    public void Run_WhereOneIsBackEarlier_CountsWhatItMakesThen() => Run(3, site => site.Code == "S3" ? 1 : 2).Sets.Single().Impact
        .ShouldBe((130 * 5000) + (15 * 6500), 1e-3);

    [Fact]
    public void Run_OnAnyNumberOfThreads_NamesTheSame()
    {
        var model = ModelFiles.Load(Path.Combine(Repository.Root, "models", "rounds155")).Value!;
        var one = WorstAnalysis.Run(model, _ => 26, 2, 5, 1, null, TestContext.Current.CancellationToken);
        var three = WorstAnalysis.Run(model, _ => 26, 2, 5, 3, null, TestContext.Current.CancellationToken);
        one.Sets.Select(row => (string.Join('+', row.Elements), row.Impact)).ShouldBe(three.Sets.Select(row => (string.Join('+', row.Elements), row.Impact)));
        one.Sets.ShouldNotBeEmpty();
    }

    private static WorstRemovals Run(int together, Func<SiteId, double>? weeks = null) => WorstAnalysis.Run(
        ModelFiles.Load(Path.Combine(Repository.Root, "examples", "time-to-survive")).Value!,
        weeks ?? (_ => 2),
        together,
        10,
        2,
        null,
        TestContext.Current.CancellationToken);
}
