using Longsplice.Engine.Network;

namespace Longsplice.Engine.Causes;

/// <summary>
/// Numbers the rows of each stock point's account: one for every link through which its stock can differ from
/// the baseline's. The rows of a point are contiguous.
/// </summary>
internal sealed class LedgerRows
{
    private readonly List<LedgerRow> _rows = [];

    public LedgerRows(SupplyNetwork network)
    {
        Inflow = new int[network.Flows.Count];
        Outflow = new int[network.Flows.Count];
        Made = new int[network.Recipes.Count];
        Used = new int[network.Recipes.InputPoint.Length];
        Demand = new int[network.Demands.Count];
        Local = new int[network.Points.Count];
        Start = new int[network.Points.Count + 1];
        for (int point = 0; point < network.Points.Count; point++)
        {
            NumberPoint(network, point);
            Start[point + 1] = _rows.Count;
        }
    }

    /// <summary>All rows.</summary>
    public IReadOnlyList<LedgerRow> All => _rows;

    /// <summary>Offsets of each point's rows.</summary>
    public int[] Start { get; }

    /// <summary>Row of each flow at its customer.</summary>
    public int[] Inflow { get; }

    /// <summary>Row of each flow at its supplier.</summary>
    public int[] Outflow { get; }

    /// <summary>Row of each recipe at its output.</summary>
    public int[] Made { get; }

    /// <summary>Row of each recipe input at the point that it draws on.</summary>
    public int[] Used { get; }

    /// <summary>Row of each demand at its point.</summary>
    public int[] Demand { get; }

    /// <summary>Row of stock lost, handed over or received at each point.</summary>
    public int[] Local { get; }

    private void NumberPoint(SupplyNetwork network, int point)
    {
        foreach (int flow in network.Points.Inflows[point])
        {
            Inflow[flow] = Add(RowKind.Inflow, flow, point);
        }

        foreach (int recipe in network.Points.MadeBy[point])
        {
            Made[recipe] = Add(RowKind.Made, recipe, point);
        }

        int end = network.Claims.FlowStart[network.Claims.PointStart[point + 1]];
        for (int flow = network.Claims.FlowStart[network.Claims.PointStart[point]]; flow < end; flow++)
        {
            Outflow[flow] = Add(RowKind.Outflow, flow, point);
        }

        foreach (int input in network.Points.UsedBy[point])
        {
            Used[input] = Add(RowKind.Used, input, point);
        }

        foreach (int demand in network.Points.Demands[point])
        {
            Demand[demand] = Add(RowKind.Demand, demand, point);
        }

        Local[point] = Add(RowKind.Local, point, point);
    }

    private int Add(RowKind kind, int number, int point)
    {
        _rows.Add(new LedgerRow(kind, number, point));
        return _rows.Count - 1;
    }
}
