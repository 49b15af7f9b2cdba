using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Sea.Cables;

/// <summary>
/// Cables as a graph of nations: landings of one nation are one node, since they are taken to be joined on land without
/// limit; a branching point at sea is a node of its own. Segments carry both ways.
/// </summary>
public sealed class CableNetwork
{
    private CableNetwork(ImmutableArray<NationId> nations, ImmutableArray<CableLink> links, int nodes)
    {
        (Nations, Links, Nodes) = (nations, links, nodes);
    }

    /// <summary>Nations with a landing, in order of their ids; their nodes have the same numbers.</summary>
    public ImmutableArray<NationId> Nations { get; }

    /// <summary>Segments, in order of the table.</summary>
    public ImmutableArray<CableLink> Links { get; }

    /// <summary>Number of nodes: nations, then branching points.</summary>
    public int Nodes { get; }

    /// <summary>The network of a model without unknowns.</summary>
    /// <param name="model">A model without errors.</param>
    public static CableNetwork Of(SupplyModel model)
    {
        ImmutableArray<NationId> nations = [.. model.Landings.Select(row => NationOf(row, model)).OfType<NationId>().Distinct().Order()];
        var nodes = nations.Select((nation, number) => (nation, number)).ToDictionary(pair => pair.nation, pair => pair.number);
        var branches = model.Landings.Where(row => NationOf(row, model) is null)
            .Select((row, number) => (row.Id, Number: nations.Length + number))
            .ToDictionary(pair => pair.Id, pair => pair.Number);
        return new CableNetwork(nations, [.. model.CableSegments.Select(Link)], nations.Length + branches.Count);

        CableLink Link(CableSegment row) => new(row, Node(row.From), Node(row.To), row.CapacityTbps ?? model.Cables.Get(row.Cable).CapacityTbps ?? 0);

        int Node(LandingId id) => NationOf(model.Landings.Get(id), model) is { } nation ? nodes[nation] : branches[id];
    }

    private static NationId? NationOf(Landing row, SupplyModel model) => row.Nation ?? (row.Site is { } site ? model.Sites.Get(site).Nation : null);
}
