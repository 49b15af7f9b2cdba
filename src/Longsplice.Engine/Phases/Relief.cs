using Longsplice.Engine.Events;
using Longsplice.Engine.Network;

namespace Longsplice.Engine.Phases;

/// <summary>
/// What is donated goes to needs that today's plants cannot fill, week by week, once everything promised is served:
/// such needs are not part of any requirement, so the goods would lie in store else. As long as they are set aside the
/// target stock is higher by them, so that they stop nobody's orders. A receiver without such needs takes them into store.
/// </summary>
internal sealed class Relief(SupplyNetwork network, CompiledEvents events)
{
    private readonly StockChange[] _donations = [.. events.Stocks.Where(change => change.IsDonation)];
    private readonly int[] _receivers =
        [.. events.Stocks.Where(change => change.IsDonation).Select(change => change.Receiver).Distinct().Order()];

    /// <summary>Sets aside what came this week, where somebody lacks it.</summary>
    public void Receive(State state, int week)
    {
        foreach (var donation in _donations)
        {
            if (donation.Week == week && Gap(state, donation.Receiver, week) > 0)
            {
                state.SetAside[donation.Receiver] += state.Moved[donation.Event];
                state.Target[donation.Receiver] += state.Moved[donation.Event];
            }
        }
    }

    /// <summary>Hands out what is set aside and still there.</summary>
    public void Run(State state, int week)
    {
        foreach (int point in _receivers)
        {
            double left = Math.Max(0, Math.Min(state.SetAside[point], state.OnHand[point] - state.Reserve[point]));
            foreach (int demand in network.Points.Demands[point])
            {
                double given = Math.Min(left, GapOf(state, demand, week));
                state.Relieved[demand] = given;
                state.Requirement[demand] += given;
                state.Served[demand] += given;
                state.OnHand[point] -= given;
                left -= given;
            }

            Keep(state, point, Gap(state, point, week) > 0 ? left : 0);
        }
    }

    private static void Keep(State state, int point, double left)
    {
        state.Target[point] -= state.SetAside[point] - left;
        state.SetAside[point] = left;
    }

    private double Gap(State state, int point, int week)
    {
        double gap = 0;
        foreach (int demand in network.Points.Demands[point])
        {
            gap += GapOf(state, demand, week);
        }

        return gap;
    }

    private double GapOf(State state, int demand, int week) =>
        network.Demands.InForce(demand, week) ? state.Requirements.Growth.Gap(demand, week) : 0;
}
