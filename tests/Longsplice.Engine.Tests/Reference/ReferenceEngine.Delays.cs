using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Tests.Reference;

/// <content>Goods under way when something ahead of them closes or slows.</content>
internal sealed partial class ReferenceEngine
{
    private void DelayGoodsUnderWay(int week)
    {
        foreach (var row in _world.Model.Contracts)
        {
            var packets = State.UnderWay[row.Id.Code];
            foreach (var packet in packets.ToArray())
            {
                double weeks = WeeksLost(row, packet, week);
                if (weeks > 0)
                {
                    packets.Remove(packet);
                    int whole = (int)Math.Floor(weeks);
                    double late = packet.Units * (weeks - whole);
                    packets.Add(packet with { Due = packet.Due + whole, Units = packet.Units - late });
                    packets.Add(packet with { Due = packet.Due + whole + 1, Units = late });
                }
            }
        }
    }

    /// <summary>Slow-downs ahead add up; of closures ahead the detour counts once, or the wait where there is none.</summary>
    private double WeeksLost(Contract row, ReferenceState.Packet packet, int week)
    {
        (double slowed, double detour) = (0, 0);
        foreach (var change in _events.Of("slow", "close").Where(change => Math.Max(_world.First, _events.From(change)) == week))
        {
            if (!IsAhead(change, row, packet, week))
            {
                continue;
            }

            if (change.Kind == "slow")
            {
                slowed += (change.ExtraDays ?? 0) / 7;
            }
            else
            {
                detour = Math.Max(detour, Detour(change, row, packet, week));
            }
        }

        return slowed + detour;
    }

    private double Detour(ScenarioEvent change, Contract row, ReferenceState.Packet packet, int week) =>
        State.Routes[row.Id.Code] is { } route
            ? Math.Max(0, ReferenceState.Weeks(route, lane => _events.LaneDays(lane, week)) - PlannedWeeks(packet))
            : _events.Until(change) - week + 1;

    /// <summary>Weeks that the goods' own route took when they left.</summary>
    private double PlannedWeeks(ReferenceState.Packet packet) =>
        ReferenceState.Weeks(packet.Route!, lane => packet.Sent < _world.First ? lane.TransitDays : _events.LaneDays(lane, packet.Sent));

    private static bool IsAhead(ScenarioEvent change, Contract row, ReferenceState.Packet packet, int week)
    {
        if (change.Contract is not null || packet.Route is null)
        {
            return change.Contract == row.Id;
        }

        double days = 0;
        foreach (var lane in packet.Route)
        {
            int place = change.Passage is { } passage ? lane.Passages.IndexOf(passage) : -1;
            double until = place < 0 ? lane.TransitDays : lane.DaysToPassage.Length > 0 ? lane.DaysToPassage[place] : lane.TransitDays / 2;
            if (place >= 0 || lane.Id == change.Lane)
            {
                return 7 * (week - packet.Sent) < days + until;
            }

            days += lane.TransitDays;
        }

        return false;
    }
}
