using Longsplice.Engine.Tests.Drawing;
using Shouldly;
using Xunit;

namespace Longsplice.Engine.Tests;

/// <summary>Laws on thousands of random networks, from seeds that are printed; and that every feature was strained.</summary>
public sealed class LawTests(LawFixture laws, ITestOutputHelper output) : IClassFixture<LawFixture>
{
    [Fact]
    public void RandomNetworks_StrainEveryFeature()
    {
        output.WriteLine(LawFixture.SeedsTried);
        output.WriteLine(laws.Features.ToString());
        laws.Features.ShouldAllHaveBound();
    }

    [Fact]
    public void Run_OnRandomNetworks_ConservesItems() => laws.ShouldHold(nameof(GoodsLaws.Conservation));

    [Fact]
    public void Run_OnRandomNetworks_StaysAboveZero() => laws.ShouldHold(nameof(GoodsLaws.NothingNegative));

    [Fact]
    public void Run_OfBalancedModel_NeverChangesStateInTwoHundredWeeks() => laws.ShouldHold(nameof(GoodsLaws.Stillness));

    [Fact]
    public void Run_WithoutEvents_EqualsItsBaselineBitForBit() => laws.ShouldHold(nameof(GoodsLaws.BaselineWithoutEvents));

    [Fact]
    public void Run_BeforeItsFirstEvent_EqualsItsBaselineBitForBit() => laws.ShouldHold(nameof(GoodsLaws.BaselineBeforeEvents));

    [Fact]
    public void Flows_OnRandomNetworks_RespectMaximaPermissionsQuotasAndLanes() => laws.ShouldHold(nameof(FlowLimits));

    [Fact]
    public void Goods_OnRandomNetworks_NeverArriveBeforeTheyCan() => laws.ShouldHold(nameof(GoodsLaws.Arrivals));

    [Fact]
    public void Ledger_OnRandomNetworks_AddsUpToEveryDeviation() => laws.ShouldHold(nameof(CauseLaws.Deviations));

    [Fact]
    public void Causes_OnRandomNetworks_AddUpToTheShortageAtEveryNode() => laws.ShouldHold(nameof(CauseLaws.Shortages));

    /// <summary>A chain may overshoot by its own ordering, which is `rule`; nothing else can be a cause in it.</summary>
    [Fact]
    public void Causes_OfAChainWithOneEvent_AreThatEventOrTheRule() => Seeds.ForEach(500, output, seed =>
    {
        var (model, scenario) = RandomChain.Draw(seed);
        var result = StressRun.Execute(model, scenario, new StressOptions(1), null, TestContext.Current.CancellationToken);
        string[] known = ["e", "rule"];
        foreach (var row in result.Tables.ShortByCause.Where(row => !known.Contains(row.Cause, StringComparer.Ordinal)))
        {
            throw new ShouldAssertException($"week {row.Week}: {row.Quantity} by {row.Cause}");
        }
    });
}
