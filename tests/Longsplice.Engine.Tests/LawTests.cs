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
    public void Rows_OfASurgeOnRandomNetworks_NeverGoAgainstEachOther() => laws.ShouldHold(nameof(CauseLaws.Settled));

    [Fact]
    public void Causes_OnRandomNetworks_AddUpToTheShortageAtEveryNode() => laws.ShouldHold(nameof(CauseLaws.Shortages));

    /// <summary>What events do to a chain, early or late, is theirs: nothing at all is laid to the order rule or to others.</summary>
    [Fact]
    public void Causes_OfAChain_AreItsEvents() => Seeds.ForEach(500, output, seed =>
    {
        var (model, scenario) = RandomChain.Draw(seed);
        var result = StressRun.Execute(model, scenario, new StressOptions(1), null, TestContext.Current.CancellationToken);
        foreach (var row in result.Tables.ShortByCause.Where(row => !row.Cause.StartsWith('e') && row.Quantity != 0))
        {
            throw new ShouldAssertException($"week {row.Week}: {row.Quantity} by {row.Cause}");
        }
    });
}
