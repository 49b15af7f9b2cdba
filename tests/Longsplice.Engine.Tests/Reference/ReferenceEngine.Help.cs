using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Tests.Reference;

/// <content>Help: projecting own stock to the week in which help would arrive.</content>
internal sealed partial class ReferenceEngine
{
    private void AskForHelp(string point, int week)
    {
        foreach (var row in _world.In[point].Where(row => ReferenceWorld.IsHelp(row) && !State.Forbidden.Contains(row.Id.Code)))
        {
            State.Ask[row.Id.Code] = Missing(point, week, ArrivalOf(row, week));
        }
    }

    private int ArrivalOf(Contract row, int week) => week + (int)Math.Ceiling(State.Tau[row.Id.Code]);

    private double Missing(string point, int week, int arrival)
    {
        var wanted = _world.Wanted[point].ToArray();
        bool isLost = wanted.Length > 0 && Array.TrueForAll(wanted, row => row.Unmet == UnmetMode.Lost);
        bool isKnown = _world.PolicyAt(point).HelpSees == HelpSees.Known;
        double path = State.OnHand[point] - State.Reserve[point] - wanted.Sum(row => State.Arrears[row.Id.Code]);
        double missing = 0;
        for (int at = week; at <= arrival; at++)
        {
            double demand = State.DemandRate[point] + (isKnown
                ? wanted.Sum(row => _events.Requirement(row, Start.Promised(row), at) - State.Smoothed[row.Id.Code])
                : 0);
            path += Coming(point, week, at) - demand;
            missing = Math.Max(0, -path);
            path = isLost ? Math.Max(0, path) : path;
        }

        return missing;
    }

    /// <summary>Part of a week's receipts that is not yet on its way: none before ⌊τ⌋ weeks, all from ⌈τ⌉ on.</summary>
    private static double PartSentFromNow(double tau, int weeks) =>
        weeks < Math.Floor(tau) ? 0 : weeks >= tau ? 1 : Math.Ceiling(tau) - tau;

    /// <summary>Goods due, own output, last week's rank-1 receipts beyond what can be under way, and earlier asks for help.</summary>
    private double Coming(string point, int week, int at)
    {
        double coming = 0;
        foreach (var row in _world.In[point])
        {
            string id = row.Id.Code;
            coming += at > week ? State.UnderWay[id].Where(packet => packet.Due == at).Sum(packet => packet.Units) : 0;
            coming += ReferenceWorld.IsHelp(row) && ArrivalOf(row, week) == at ? State.Ask[id] : 0;
            coming += ReferenceWorld.IsHelp(row) ? 0 : State.ReceivedBefore[id] * PartSentFromNow(State.Tau[id], at - week);
        }

        foreach (var row in _world.Made[point])
        {
            string id = row.Id.Code;
            coming += at > week ? State.InWork[id].Where(work => work.Due == at).Sum(work => work.Units) : 0;
            coming += at >= week + row.LeadWeeks ? row.Yield * Math.Min(State.Asked[id], State.Capacity[id]) : 0;
        }

        return coming;
    }
}
