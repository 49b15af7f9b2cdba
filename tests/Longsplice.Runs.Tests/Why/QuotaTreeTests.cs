using Longsplice.Engine;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Runs.Verbs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Why;

/// <summary>A quota that a surge used up is what the tree of causes names, at the customer and a tier further down.</summary>
public sealed class QuotaTreeTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "examples", "feature-quota-used-up");

    [Fact]
    public void Causes_WhenASurgeUsedUpTheQuota_NameTheQuota() =>
        Branches(model => model).ShouldBe(["surge surge 20", "short f 180", "quota_used surge 180"], ignoreOrder: true);

    [Fact]
    public void Causes_ATierFurtherDown_LeadToTheQuota() =>
        Branches(WithABase).ShouldBe(["surge surge 40", "short g 160", "short f 160", "quota_used surge 160"], ignoreOrder: true);

    private static IEnumerable<string> Branches(Func<SupplyModel, SupplyModel> change)
    {
        var (model, scenario, _) = Inputs.Both(Folder, Path.Combine(Folder, "scenario.yaml"));
        var tables = StressRun.Execute(
            change(model!), scenario!, StressOptions.Default, null, TestContext.Current.CancellationToken).Tables;
        return tables.Causes.Where(row => row.Parent is not null).Select(row => $"{row.Reason} {row.Id} {row.Quantity:0.######}");
    }

    /// <summary>The demand moves to a base that the shop supplies.</summary>
    private static SupplyModel WithABase(SupplyModel model)
    {
        var site = new SiteId("base");
        var (contract, stock) = (model.Contracts.Single(), model.Stocks[1]);
        var passedOn = contract with { Id = new ContractId("g"), Supplier = stock.Site, Customer = site };
        return model with
        {
            Sites = new(model.Sites.Append(model.Sites[1] with { Id = site }), row => row.Id),
            Contracts = new([contract, passedOn], row => row.Id),
            Stocks = new(model.Stocks.Append(stock with { Site = site })),
            Demands = new(model.Demands.Select(row => row with { Site = site }), row => row.Id),
        };
    }
}
