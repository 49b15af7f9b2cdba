using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model.Ids;

namespace Longsplice.Plan.Lp;

/// <summary>
/// Who plans with whom: nations of one group share everything, between groups stands a wall. Demands of nations
/// outside every group do not count.
/// </summary>
/// <param name="Groups">Group of each nation, by its row in the model; −1 is outside, <see cref="Supplier"/> outside but selling.</param>
/// <param name="Trade">What may cross a wall.</param>
/// <param name="JointLagWeeks">
/// Weeks by which what nations of one group send each other beyond today's contracts arrives later; null where such
/// joint shipments are like any other.
/// </param>
internal sealed record PlanScope(int[] Groups, TradeRule Trade, int? JointLagWeeks = null)
{
    /// <summary>Group of a nation that takes no part: whatever the trade rule, it sells what its contracts carried at the start.</summary>
    public const int Supplier = -2;

    /// <summary>Everybody in one group: no walls.</summary>
    public static PlanScope Together(SupplyNetwork network) =>
        new(new int[network.Model.Nations.Count], TradeRule.Contracts);

    /// <summary>Groups of the sites.</summary>
    public int[] OfSites(SupplyNetwork network) =>
    [
        .. network.Model.Sites.Select(site => Groups[network.Model.Nations.IndexOf(site.Nation)]),
    ];

    /// <summary>Most that each flow may carry in a week under the scope.</summary>
    public double[] FlowMax(SupplyNetwork network, StartState start)
    {
        int[] groups = OfSites(network);
        double[] most = new double[network.Flows.Count];
        for (int flow = 0; flow < most.Length; flow++)
        {
            int from = groups[network.Points.Site[network.Flows.Supplier[flow]]];
            int to = groups[network.Points.Site[network.Flows.Customer[flow]]];
            bool isFree = from == to && from >= 0 && !IsJoint(network, flow);
            bool isOpen = Trade == TradeRule.Contracts || (from == Supplier && to >= 0);
            most[flow] = isFree ? network.Flows.Max[flow] : AcrossWall(network, start, flow, isOpen);
        }

        return most;
    }

    /// <summary>Flows from suppliers that have no place in the program.</summary>
    public int[] SupplierFlows(SupplyNetwork network)
    {
        int[] groups = OfSites(network);
        return
        [
            .. Enumerable.Range(0, network.Flows.Count).Where(flow =>
                Trade == TradeRule.None && groups[network.Points.Site[network.Flows.Supplier[flow]]] == Supplier),
        ];
    }

    /// <summary>Most that each flow may carry in joint shipments.</summary>
    public double[] JointMax(SupplyNetwork network, StartState start)
    {
        int[] groups = OfSites(network);
        double[] most = new double[network.Flows.Count];
        for (int flow = 0; flow < most.Length; flow++)
        {
            int group = groups[network.Points.Site[network.Flows.Supplier[flow]]];
            bool isInside = group >= 0 && group == groups[network.Points.Site[network.Flows.Customer[flow]]];
            most[flow] = isInside && IsJoint(network, flow) ? network.Flows.Max[flow] - AcrossWall(network, start, flow, Trade == TradeRule.Contracts) : 0;
        }

        return most;
    }

    private static double AcrossWall(SupplyNetwork network, StartState start, int flow, bool isOpen) =>
        isOpen ? Math.Min(network.Flows.Max[flow], start.Flow[flow]) : 0;

    /// <summary>True where joint shipments are set apart and the flow joins two nations.</summary>
    private bool IsJoint(SupplyNetwork network, int flow) =>
        JointLagWeeks is not null && NationOf(network, network.Flows.Supplier[flow]) != NationOf(network, network.Flows.Customer[flow]);

    private static NationId NationOf(SupplyNetwork network, int point) => network.Model.Sites[network.Points.Site[point]].Nation;

    /// <summary>True for each stock point that has a place in the program.</summary>
    public bool[] Points(SupplyNetwork network)
    {
        int[] groups = OfSites(network);
        return [.. network.Points.Site.Select(site => groups[site] >= 0 || Trade == TradeRule.Contracts)];
    }

    /// <summary>True for each demand that counts.</summary>
    public bool[] Demands(SupplyNetwork network)
    {
        int[] groups = OfSites(network);
        return [.. network.Demands.Point.Select(point => groups[network.Points.Site[point]] >= 0)];
    }
}
