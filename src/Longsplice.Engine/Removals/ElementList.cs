using Longsplice.Engine.Network;
using Longsplice.Model.Results;

namespace Longsplice.Engine.Removals;

/// <summary>Everything in a network that can be taken away and that anything hangs on, in order of kind and id.</summary>
internal static class ElementList
{
    public static Element[] Of(SupplyNetwork network) =>
    [
        .. Sites(network), .. Recipes(network), .. Lines(network), .. Nations(network), .. Passages(network), .. Suppliers(network),
    ];

    private static IEnumerable<Element> Sites(SupplyNetwork network) => network.Makers().Select(
        maker => new Element(ElementKind.Site, network.Model.Sites[maker.Site].Id.Code, maker.Recipes, LinesAt(network, maker.Site), [], -1));

    /// <summary>Those of the table; what puts a substitute in place is no recipe of anyone's.</summary>
    private static IEnumerable<Element> Recipes(SupplyNetwork network) => Enumerable
        .Range(0, network.Recipes.Listed)
        .Select(recipe => new Element(ElementKind.Recipe, network.Model.Recipes[recipe].Id.Code, [recipe], [], [], -1));

    private static IEnumerable<Element> Lines(SupplyNetwork network) => Enumerable
        .Range(0, network.Model.Lines.Count)
        .Where(line => network.Recipes.OnLine[line].Length > 0)
        .Select(line => new Element(ElementKind.Line, network.Model.Lines[line].Id.Code, [], [line], [], -1));

    private static IEnumerable<Element> Nations(SupplyNetwork network)
    {
        foreach (var nation in network.Model.Nations)
        {
            int[] flows = FlowsFrom(network, (from, to) =>
                network.Model.Sites[from].Nation == nation.Id && network.Model.Sites[to].Nation != nation.Id);
            if (flows.Length > 0)
            {
                yield return new Element(ElementKind.Nation, nation.Id.Code, [], [], flows, -1);
            }
        }
    }

    private static IEnumerable<Element> Passages(SupplyNetwork network) => Enumerable
        .Range(0, network.Lanes.PassageNames.Length)
        .Where(passage => network.Lanes.Passages.Any(crossed => crossed.Contains(passage)))
        .Select(passage => new Element(ElementKind.Passage, network.Lanes.PassageNames[passage], [], [], [], passage));

    private static IEnumerable<Element> Suppliers(SupplyNetwork network)
    {
        for (int site = 0; site < network.Model.Sites.Count; site++)
        {
            int[] flows = FlowsFrom(network, (from, to) => from == site && to != site);
            if (flows.Length > 0)
            {
                yield return new Element(ElementKind.Supplier, network.Model.Sites[site].Id.Code, [], [], flows, -1);
            }
        }
    }

    private static int[] LinesAt(SupplyNetwork network, int site) =>
    [
        .. Enumerable.Range(0, network.Model.Lines.Count)
            .Where(line => network.Model.Lines[line].Site == network.Model.Sites[site].Id),
    ];

    /// <summary>Flows between sites for which a test holds, ascending.</summary>
    private static int[] FlowsFrom(SupplyNetwork network, Func<int, int, bool> isMeant) =>
    [
        .. Enumerable.Range(0, network.Flows.Count).Where(flow => isMeant(
            network.Points.Site[network.Flows.Supplier[flow]], network.Points.Site[network.Flows.Customer[flow]])),
    ];
}
