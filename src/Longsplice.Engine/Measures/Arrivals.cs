using Longsplice.Engine.Network;
using Longsplice.Engine.Start;

namespace Longsplice.Engine.Measures;

/// <summary>What reached each customer over each flow, week by week.</summary>
internal sealed class Arrivals(SupplyNetwork network, StartState start, History history)
{
    /// <summary>Units that arrived over a flow in a week.</summary>
    public double Of(int flow, int at)
    {
        double weeks = history.StartTransitWeeks[flow];
        int lag = (int)Math.Floor(weeks);
        double late = weeks - lag;
        return history.IsTracked[flow]
            ? history.TrackedArrivals[at][flow]
            : (Sent(flow, at - lag) * (1 - late)) + (late > 0 ? Sent(flow, at - lag - 1) * late : 0);
    }

    /// <summary>Units that arrived at a point in a week.</summary>
    public double At(int point, int at)
    {
        double sum = 0;
        foreach (int flow in network.Points.Inflows[point])
        {
            sum += Of(flow, at);
        }

        return sum;
    }

    private double Sent(int flow, int at) => at >= 0 ? history.Shipped[at][flow] : start.Flow[flow];
}
