using Longsplice.Engine.Network;
using Longsplice.Engine.Start;

namespace Longsplice.Engine.Phases;

/// <summary>
/// What may change about flows. Shares and times stand twice: in supplier order for claims and in customer order
/// (In…, as <see cref="InflowColumns"/>) for landing; both copies are written when one changes.
/// </summary>
internal sealed class FlowState
{
    private readonly SupplyNetwork _network;

    public FlowState(SupplyNetwork network, StartState start, bool[] isTracked)
    {
        _network = network;
        int flows = network.Flows.Count;
        Share = (double[])start.FlowShare.Clone();
        InShare = new double[InflowColumns.Padded(flows)];
        InLag = new ushort[flows];
        InLate = new double[flows];
        InKind = new LandingKind[network.Points.Count];
        IsPermitted = BaseRoutes.OpenFlows(network, start.Routes);
        Routes = (Route?[])start.Routes.Clone();
        TransitWeeks = new double[flows];
        IsTracked = isTracked;
        Tracked = [.. Enumerable.Range(0, flows).Where(flow => isTracked[flow])];
        HelpAsk = network.Flows.IsHelp.Contains(true) ? new double[flows] : null;
        Received = Tracked.Length > 0 ? new double[flows] : [];
        LastReceived = Tracked.Length > 0 ? new double[flows] : [];
        Packets = Tracked.Length > 0 ? Array.ConvertAll(isTracked, tracked => tracked ? new List<Packet>() : null) : [];
        for (int flow = 0; flow < flows; flow++)
        {
            double weeks = network.Flows.FixedTransitWeeks[flow];
            SetShare(flow, Share[flow]);
            SetTransit(flow, double.IsNaN(weeks) ? RouteWeeks(Routes[flow]) : weeks);
            Mark(flow, isTracked[flow] || network.Flows.IsHelp[flow] ? LandingKind.FlowByFlow : LandingKind.Plain);
        }
    }

    /// <summary>Share of the customer's need that each flow carries now (s).</summary>
    public double[] Share { get; }

    public double[] InShare { get; }

    /// <summary>Whole weeks of transit.</summary>
    public ushort[] InLag { get; }

    /// <summary>Share of a shipment that arrives one week later.</summary>
    public double[] InLate { get; }

    /// <summary>How goods land at each point.</summary>
    public LandingKind[] InKind { get; }

    public bool[] IsPermitted { get; }

    public Route?[] Routes { get; }

    public double[] TransitWeeks { get; }

    /// <summary>Flows whose goods are kept packet by packet, since their dates may change or be asked for.</summary>
    public bool[] IsTracked { get; }

    /// <summary>The tracked flows, ascending.</summary>
    public int[] Tracked { get; }

    /// <summary>Packets of the tracked flows; empty where none is tracked.</summary>
    public List<Packet>?[] Packets { get; }

    /// <summary>What each tracked flow brought this week; empty where none is tracked.</summary>
    public double[] Received { get; }

    /// <summary>What each tracked flow brought last week; empty where none is tracked.</summary>
    public double[] LastReceived { get; }

    /// <summary>What each help flow asks for; null where the network has no help.</summary>
    public double[]? HelpAsk { get; }

    /// <summary>What lanes, passages and quotas keep from leaving; null where the run has none.</summary>
    public Reductions? Reductions { get; set; }

    /// <summary>Counts how often routes have changed.</summary>
    public int RouteVersion { get; set; }

    /// <summary>True once any flow lands in the week in which it is sent.</summary>
    public bool AnySameWeek { get; private set; }

    /// <summary>Weeks on a route: at least one, since goods sent this week arrive next week at the earliest.</summary>
    public static double RouteWeeks(Route? route) => Math.Max(1, (route?.Days ?? 0) / 7);

    /// <summary>Packets of a flow; null where it isn't tracked.</summary>
    public List<Packet>? PacketsOf(int flow) => Packets.Length > 0 ? Packets[flow] : null;

    /// <summary>Whole weeks of transit.</summary>
    public int Lag(int flow) => (int)Math.Floor(TransitWeeks[flow]);

    /// <summary>Share of a shipment that arrives one week later.</summary>
    public double Late(int flow) => TransitWeeks[flow] - Lag(flow);

    public void SetShare(int flow, double share)
    {
        Share[flow] = share;
        InShare[_network.Inflows.Position[flow]] = share;
    }

    public void SetTransit(int flow, double weeks)
    {
        int position = _network.Inflows.Position[flow];
        TransitWeeks[flow] = weeks;
        InLag[position] = (ushort)Lag(flow);
        InLate[position] = Late(flow);
        Mark(flow, InLate[position] > 0 ? LandingKind.Splits : LandingKind.Plain);
        Mark(flow, InLag[position] == 0 ? LandingKind.FlowByFlow : LandingKind.Plain);
        AnySameWeek |= InLag[position] == 0;
    }

    public int LongestLag(SupplyNetwork network) =>
        Math.Max(InLag.Append((ushort)0).Max(), network.Recipes.LeadWeeks.Append(0).Max());

    private void Mark(int flow, LandingKind kind)
    {
        ref var known = ref InKind[_network.Flows.Customer[flow]];
        known = kind > known ? kind : known;
    }
}
