using Longsplice.Model;
using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Policies;

/// <summary>Who is served before whom: own before foreign as the supplier's policy says, then by priority.</summary>
internal sealed class ClaimOrder
{
    private readonly PolicySettings[] _policyOfNation;
    private readonly int[] _nationOfSite;
    private readonly string[] _theatreOfNation;

    public ClaimOrder(SupplyModel model, PolicySettings policy)
    {
        _policyOfNation = [.. model.Nations.Select(nation => policy.For(nation.Id))];
        _nationOfSite = [.. model.Sites.Select(site => model.Nations.IndexOf(site.Nation))];
        _theatreOfNation = [.. model.Nations.Select(nation => nation.Theatre.Code)];
        Key = string.Join(',', _policyOfNation.Select(settings => settings.Name));
    }

    /// <summary>Whom each nation serves first; equal where two orders are.</summary>
    public string Key { get; }

    /// <summary>The policy of the nation in which a site lies.</summary>
    public PolicySettings PolicyAt(int site) => _policyOfNation[_nationOfSite[site]];

    /// <summary>True where a supplier serves a customer only after its own.</summary>
    public bool IsForeign(int supplierSite, int customerSite)
    {
        int supplier = _nationOfSite[supplierSite];
        int customer = _nationOfSite[customerSite];
        return PolicyAt(supplierSite).Name switch
        {
            PolicyName.National => supplier != customer,
            PolicyName.Theatre => _theatreOfNation[supplier] != _theatreOfNation[customer],
            _ => false,
        };
    }
}
