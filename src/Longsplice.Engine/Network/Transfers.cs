using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Ids;

namespace Longsplice.Engine.Network;

/// <summary>Which contracts carry an item across a border that a licence, a ban or a quota names.</summary>
internal static class Transfers
{
    /// <summary>
    /// True where the contract moves one of the items from the exporter to one of the importers;
    /// nothing named means any. A transfer inside one nation is no export.
    /// </summary>
    public static bool Matches(
        SupplyModel model,
        int contractRow,
        NationId? exporter,
        ImmutableArray<NationId> importers,
        ImmutableArray<ItemId> items)
    {
        var contract = model.Contracts[contractRow];
        var from = NationOf(model, contract.Supplier);
        var to = NationOf(model, contract.Customer);
        return from != to
            && (exporter is null || exporter == from)
            && (importers.IsDefaultOrEmpty || importers.Contains(to))
            && (items.IsDefaultOrEmpty || items.Contains(contract.Item));
    }

    private static NationId NationOf(SupplyModel model, SiteId site) =>
        model.Sites[model.Sites.IndexOf(site)].Nation;
}
