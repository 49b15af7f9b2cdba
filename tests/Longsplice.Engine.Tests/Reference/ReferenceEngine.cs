using Longsplice.Model;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Tests.Reference;

/// <summary>
/// The weekly engine once more, from its equations alone: dictionaries and loops, no shared code, no care for
/// speed. What the page leaves open is decided as docs/decisions/2026-11-24-engine-edges.md says.
/// Phases 1 to 3 stand here, 4 to 7 in <see cref="ReferenceWeek"/>.
/// </summary>
internal sealed partial class ReferenceEngine
{
    private const double Band = 1e-10;

    private readonly ReferenceWorld _world;
    private readonly ReferenceEvents _events;
    private readonly ReferenceWeek _rest;

    public ReferenceEngine(SupplyModel model, Scenario scenario)
    {
        _world = new ReferenceWorld(model, scenario);
        _events = new ReferenceEvents(_world, scenario.Events);
        Start = new ReferenceStart(_world);
        State = ReferenceState.AtStart(_world, Start);
        foreach (string point in _world.Points)
        {
            State.LeadBefore[point] = Sources(point).Lead;
        }

        _rest = new ReferenceWeek(_world, _events, Start, State);
    }

    public ReferenceStart Start { get; }

    public ReferenceState State { get; }

    public int First => _world.First;

    public int Last => _world.Last;

    public void Run(int week)
    {
        SetCapacity(week);
        SetRoutes(week);
        DelayGoodsUnderWay(week);
        Forbid(week);
        Require(week);
        var rates = _world.Points.ToDictionary(point => point, DemandRate, StringComparer.Ordinal);
        foreach (string point in _world.Points)
        {
            MoveShares(point);
        }

        MoveStocks(week);
        Arrive(week);
        foreach (string point in _world.Points)
        {
            State.DemandRate[point] = rates[point];
            SetWant(point);
        }

        Ask();
        foreach (string point in _world.Points)
        {
            AskForHelp(point, week);
        }

        _rest.Run(week);
    }

    private static double SurgeCapacity(Recipe row) => row.SurgePerWeek ?? row.CapacityPerWeek;

    private void SetCapacity(int week)
    {
        foreach (var row in _world.Model.Recipes)
        {
            string id = row.Id.Code;
            double surge = (SurgeCapacity(row) - row.CapacityPerWeek) * State.Ramp[id];
            State.Capacity[id] = State.Cold[id] > 0 ? 0 : (row.CapacityPerWeek + surge) * _events.RecipeFactor(row, week);
        }
    }

    private void SetRoutes(int week)
    {
        foreach (var row in _world.Model.Contracts)
        {
            string id = row.Id.Code;
            double extra = _events.Active(week, "slow").Where(slow => slow.Contract == row.Id).Sum(slow => slow.ExtraDays ?? 0) / 7;
            if (row.TransitWeeks is { } weeks)
            {
                State.Tau[id] = weeks + extra;
                continue;
            }

            State.Routes[id] = _world.Route(row.Supplier, row.Customer, lane => _events.LaneDays(lane, week));
            if (State.Routes[id] is { } route)
            {
                State.Tau[id] = ReferenceState.Weeks(route, lane => _events.LaneDays(lane, week)) + extra;
            }
        }
    }

    private void Forbid(int week)
    {
        foreach (var row in _world.Model.Contracts)
        {
            string id = row.Id.Code;
            bool hasWay = row.TransitWeeks is not null || State.Routes[id] is not null;
            bool permitted = hasWay && !_events.IsBanned(row, week) && _events.IsLicensed(row, week, Start.Rate[id] > 0);
            if (permitted)
            {
                State.Forbidden.Remove(id);
            }
            else
            {
                State.Forbidden.Add(id);
                State.Share[id] = 0;
            }
        }
    }

    private void Require(int week)
    {
        foreach (var row in _world.Model.Demands)
        {
            string id = row.Id.Code;
            State.Required[id] = _events.Requirement(row, Start.Promised(row), week);
            double smoothing = _world.PolicyAt(ReferenceWorld.PointOf(row)).Smoothing;
            State.Smoothed[id] += smoothing * (State.Required[id] - State.Smoothed[id]);
        }
    }

    /// <summary>D = Σ dh + Σ s D of customers last week + Σ a y of last week.</summary>
    private double DemandRate(string point)
    {
        double rate = _world.Wanted[point].Sum(row => State.Smoothed[row.Id.Code])
            + _world.Out[point].Sum(row => State.Share[row.Id.Code] * State.DemandRate[ReferenceWorld.ToOf(row)])
            + _world.Used[point].Sum(row => row.Quantity * State.Ready[row.Recipe.Code]);
        double before = State.DemandRate[point];
        return Math.Abs(rate - before) <= Band * before ? before : rate;
    }

    private void MoveShares(string point)
    {
        string[] sources = [.. _world.In[point].Where(row => !ReferenceWorld.IsHelp(row)).Select(row => row.Id.Code)
            .Concat(_world.Made[point].Select(row => row.Id.Code))];
        double open = sources.Where(id => !State.Forbidden.Contains(id)).Sum(id => Start.Share[id]);
        var goal = sources.ToDictionary(
            id => id, id => State.Forbidden.Contains(id) || open == 0 ? 0 : Start.Share[id] / open, StringComparer.Ordinal);
        foreach (string id in sources.Where(id => State.Share[id] < goal[id]))
        {
            State.Share[id] = Math.Min(goal[id], State.Share[id] + _world.PolicyAt(point).SwitchRate);
        }

        double excess = sources.Sum(id => Math.Max(0, State.Share[id] - goal[id]));
        double part = excess > 0 ? Math.Clamp((sources.Sum(id => State.Share[id]) - 1) / excess, 0, 1) : 0;
        foreach (string id in sources)
        {
            State.Share[id] -= part * Math.Max(0, State.Share[id] - goal[id]);
        }
    }

    private void MoveStocks(int week)
    {
        foreach (var row in _events.Of("lose", "release", "donate"))
        {
            string item = row.Item!.Value.Code;
            string point = $"{row.Giver ?? row.Site!.Value.Code}/{item}";
            int at = _events.From(row);
            int replaced = _events.Week(row.ReplaceBy) ?? at;
            if (at == week && row.Kind == "release")
            {
                State.Reserve[point] = Math.Max(0, State.Reserve[point] - row.Quantity!.Value);
            }
            else if (at == week)
            {
                double taken = State.Taken[row.Id] = Math.Min(row.Quantity!.Value, State.OnHand[point]);
                State.OnHand[point] -= taken;
                State.Target[point] -= replaced > at ? taken : 0;
                if (row.Kind == "donate")
                {
                    Receive($"{row.Receiver}/{item}", taken, week);
                }
            }
            else if (at < week && week <= replaced)
            {
                State.Target[point] += State.Taken[row.Id] / (replaced - at);
            }
        }
    }

    private void Receive(string point, double units, int week)
    {
        State.OnHand[point] += units;
        if (_world.Wanted[point].Any(row => _rest.Gap(row, week) > 0))
        {
            State.Target[point] += units;
            State.SetAside[point] = State.SetAside.GetValueOrDefault(point) + units;
        }
    }

    private void Arrive(int week)
    {
        foreach (var row in _world.Model.Contracts)
        {
            string id = row.Id.Code;
            double due = State.UnderWay[id].Where(packet => packet.Due <= week).Sum(packet => packet.Units);
            State.UnderWay[id].RemoveAll(packet => packet.Due <= week);
            State.ReceivedBefore[id] = State.Received[id];
            State.Received[id] = due;
            State.OnHand[ReferenceWorld.ToOf(row)] += due;
        }

        foreach (var row in _world.Model.Recipes)
        {
            var work = State.InWork[row.Id.Code];
            State.OnHand[ReferenceWorld.OutputOf(row)] += work.Where(due => due.Due == week).Sum(due => due.Units);
            work.RemoveAll(due => due.Due == week);
        }
    }

    private void SetWant(string point)
    {
        var (_, lead) = Sources(point);
        double owed = _world.Wanted[point].Sum(row => State.Arrears[row.Id.Code])
            + _world.Out[point].Where(row => !ReferenceWorld.IsHelp(row) && !State.Forbidden.Contains(row.Id.Code)).Sum(row => State.Unfilled[row.Id.Code])
            + _world.Used[point].Sum(row => row.Quantity * Math.Min(
                State.Unmade[row.Recipe.Code],
                (State.LeadBefore[point] + 1) * Math.Max(0, SurgeCapacity(_world.Recipe(row)) - State.Ready[row.Recipe.Code])));
        double rate = State.DemandRate[point];
        State.LeadBefore[point] = lead;
        double target = (rate * (lead + 1)) + State.Target[point] + owed;
        double gap = target - State.OnHand[point] - State.UnderWayTo(_world, point) - rate;
        gap = Math.Abs(gap) <= Band * target ? 0 : gap;
        State.Want[point] = Math.Max(0, rate + (gap / _world.PolicyAt(point).AdjustWeeks));
    }

    /// <summary>S and L of a point.</summary>
    private (double Shares, double Lead) Sources(string point)
    {
        double shares = _world.In[point].Sum(row => State.Share[row.Id.Code]) + _world.Made[point].Sum(row => State.Share[row.Id.Code]);
        double weeks = _world.In[point].Sum(row => State.Share[row.Id.Code] * State.Tau[row.Id.Code])
            + _world.Made[point].Sum(row => State.Share[row.Id.Code] * row.LeadWeeks);
        return (shares, shares > 0 ? weeks / shares : 0);
    }

    private void Ask()
    {
        foreach (var row in _world.Model.Contracts)
        {
            string to = ReferenceWorld.ToOf(row);
            double share = State.Share[row.Id.Code];
            double shares = Sources(to).Shares;
            State.Ask[row.Id.Code] = shares > 0
                ? Math.Min(State.Want[to] * share / shares, share * Math.Max(State.Want[to], State.DemandRate[to]))
                : 0;
        }

        foreach (var row in _world.Model.Recipes)
        {
            string id = row.Id.Code;
            string point = ReferenceWorld.OutputOf(row);
            State.Asked[id] = row.Runs == RunMode.Full ? State.Capacity[id] : State.Share[id] * State.Want[point] / row.Yield;
            State.Ready[id] = Math.Min(State.Share[id] * State.DemandRate[point] / row.Yield, SurgeCapacity(row));
        }
    }
}
