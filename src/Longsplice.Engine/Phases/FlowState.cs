using Longsplice.Engine.Network;
using Longsplice.Engine.Start;

namespace Longsplice.Engine.Phases;

/// <summary>What may change about flows. Shares stand in supplier order for claims and in customer order for landing.</summary>
internal sealed class FlowState
{
    public FlowState(SupplyNetwork network, StartState start, bool[] isTracked)
    {
        int flows = network.Flows.Count;
        int[] inflows = network.Points.Inflows.Values;
        Share = (double[])start.FlowShare.Clone();
        InShare = Array.ConvertAll(inflows, flow => Share[flow]);
        InMax = Array.ConvertAll(inflows, flow => network.Flows.Max[flow]);
        InClass = Array.ConvertAll(inflows, flow => network.Flows.Class[flow]);
        InPosition = new int[flows];
        for (int position = 0; position < flows; position++)
        {
            InPosition[inflows[position]] = position;
        }

        IsPermitted = BaseRoutes.OpenFlows(network, start.Routes);
        Routes = (Route?[])start.Routes.Clone();
        TransitWeeks = new double[flows];
        Lag = new int[flows];
        Late = new double[flows];
        InLag = new int[flows];
        InLate = new double[flows];
        IsTracked = isTracked;
        AnyTracked = isTracked.Contains(true);
        HelpAsk = network.Flows.IsHelp.Contains(true) ? new double[flows] : null;
        Received = new double[flows];
        LastReceived = new double[flows];
        Packets = Array.ConvertAll(isTracked, tracked => tracked ? new List<Packet>() : null);
        for (int flow = 0; flow < flows; flow++)
        {
            double weeks = network.Flows.FixedTransitWeeks[flow];
            SetTransit(flow, double.IsNaN(weeks) ? RouteWeeks(Routes[flow]) : weeks);
        }
    }

    /// <summary>Share of the customer's need that each flow carries now (s).</summary>
    public double[] Share { get; }

    public double[] InShare { get; }

    public double[] InMax { get; }

    public int[] InClass { get; }

    /// <summary>Position of each flow in customer order.</summary>
    public int[] InPosition { get; }

    public bool[] IsPermitted { get; }

    public Route?[] Routes { get; }

    public double[] TransitWeeks { get; }

    /// <summary>Whole weeks of transit.</summary>
    public int[] Lag { get; }

    /// <summary>Share of a shipment that arrives one week later.</summary>
    public double[] Late { get; }

    /// <summary>Whole weeks of transit, in customer order.</summary>
    public int[] InLag { get; }

    /// <summary>Share of a shipment that arrives one week later, in customer order.</summary>
    public double[] InLate { get; }

    /// <summary>True where any flow is tracked.</summary>
    public bool AnyTracked { get; }

    /// <summary>Flows whose goods are kept packet by packet, since their dates may change or be asked for.</summary>
    public bool[] IsTracked { get; }

    public List<Packet>?[] Packets { get; }

    /// <summary>What each tracked flow brought this week.</summary>
    public double[] Received { get; }

    /// <summary>What each tracked flow brought last week.</summary>
    public double[] LastReceived { get; }

    /// <summary>What each help flow asks for; null where the network has no help.</summary>
    public double[]? HelpAsk { get; }

    /// <summary>Share of each grant that lanes, passages and quotas let leave; null until one has bound.</summary>
    public double[]? DispatchFactor { get; set; }

    /// <summary>Weeks on a route: at least one, since goods sent this week arrive next week at the earliest.</summary>
    public static double RouteWeeks(Route? route) => Math.Max(1, (route?.Days ?? 0) / 7);

    public void SetShare(int flow, double share)
    {
        Share[flow] = share;
        InShare[InPosition[flow]] = share;
    }

    public void SetTransit(int flow, double weeks)
    {
        TransitWeeks[flow] = weeks;
        Lag[flow] = (int)Math.Floor(weeks);
        Late[flow] = weeks - Lag[flow];
        InLag[InPosition[flow]] = Lag[flow];
        InLate[InPosition[flow]] = Late[flow];
    }

    public int LongestLag(SupplyNetwork network) =>
        Math.Max(Lag.Append(0).Max(), network.Recipes.LeadWeeks.Append(0).Max());
}
