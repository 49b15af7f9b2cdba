using Longsplice.Engine.Network;

namespace Longsplice.Engine.Phases;

/// <summary>The flows of which lanes, passages and quotas let only a part leave this week: a short list.</summary>
internal sealed class Reductions(SupplyNetwork network)
{
    private readonly double[] _factor = Ones(network.Flows.Count);
    private readonly bool[] _isAt = new bool[network.Points.Count];

    /// <summary>The flows, ascending once sorted.</summary>
    public List<int> Flows { get; } = [];

    /// <summary>Share of a flow's grant that leaves.</summary>
    public double Of(int flow) => _factor[flow];

    /// <summary>True where a flow to a customer is reduced.</summary>
    public bool IsAt(int customer) => _isAt[customer];

    /// <summary>Lets no more than a share of a flow's grant leave.</summary>
    public void Cap(int flow, double share)
    {
        if (share < _factor[flow])
        {
            if (_factor[flow] == 1)
            {
                Flows.Add(flow);
            }

            _factor[flow] = share;
            _isAt[network.Flows.Customer[flow]] = true;
        }
    }

    /// <summary>Lets everything leave again.</summary>
    public void Clear()
    {
        foreach (int flow in Flows)
        {
            _factor[flow] = 1;
            _isAt[network.Flows.Customer[flow]] = false;
        }

        Flows.Clear();
    }

    private static double[] Ones(int length)
    {
        double[] values = new double[length];
        Array.Fill(values, 1);
        return values;
    }
}
