using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Phases;
using Longsplice.Engine.Start;
using Longsplice.Model.Ids;

namespace Longsplice.Engine.Measures;

/// <summary>What a run did, week by week and column by column; written while it goes by, read by all results.</summary>
internal sealed class History : IWeekObserver
{
    private readonly SupplyNetwork _network;
    private readonly CompiledEvents _events;
    private readonly Bindings _bindings;

    public History(SupplyNetwork network, CompiledEvents events)
    {
        _network = network;
        _events = events;
        _bindings = new Bindings(network);
        int weeks = network.LastWeek - network.FirstWeek + 1;
        OnHand = Weeks(weeks, network.Points.Count);
        UnderWay = Weeks(weeks, network.Points.Count);
        DemandRate = Weeks(weeks, network.Points.Count);
        Asked = Weeks(weeks, network.Flows.Count);
        Granted = Weeks(weeks, network.Flows.Count);
        Shipped = Weeks(weeks, network.Flows.Count);
        Share = Weeks(weeks, network.Flows.Count);
        TransitWeeks = Weeks(weeks, network.Flows.Count);
        TrackedArrivals = Weeks(weeks, network.Flows.Count);
        Wanted = Weeks(weeks, network.Recipes.Count);
        Capacity = Weeks(weeks, network.Recipes.Count);
        Made = Weeks(weeks, network.Recipes.Count);
        KeptBack = Weeks(weeks, network.Points.Count);
        Unserved = Weeks(weeks, network.Points.Count);
        Required = Weeks(weeks, network.Demands.Count);
        Served = Weeks(weeks, network.Demands.Count);
        Short = Weeks(weeks, network.Demands.Count);
        Arrears = Weeks(weeks, network.Demands.Count);
        Lost = Weeks(weeks, network.Demands.Count);
        Relieved = Weeks(weeks, network.Demands.Count);
        Permitted = new bool[weeks][];
        Routes = new Route?[weeks][];
        Binding = new RecipeBinding[weeks][];
        Moved = new double[weeks][];
    }

    public double[][] OnHand { get; }

    public double[][] UnderWay { get; }

    public double[][] DemandRate { get; }

    public double[][] Asked { get; }

    public double[][] Granted { get; }

    public double[][] Shipped { get; }

    public double[][] Share { get; }

    public double[][] TransitWeeks { get; }

    public double[][] TrackedArrivals { get; }

    public double[][] Wanted { get; }

    public double[][] Capacity { get; }

    public double[][] Made { get; }

    /// <summary>Stock that stayed behind while claims went unserved.</summary>
    public double[][] KeptBack { get; }

    /// <summary>Claims of flows that were not served.</summary>
    public double[][] Unserved { get; }

    public double[][] Required { get; }

    public double[][] Served { get; }

    public double[][] Short { get; }

    public double[][] Arrears { get; }

    public double[][] Lost { get; }

    /// <summary>Donated goods that demands got beyond their promise.</summary>
    public double[][] Relieved { get; }

    public bool[][] Permitted { get; }

    public Route?[][] Routes { get; }

    public RecipeBinding[][] Binding { get; }

    /// <summary>Stock that each event has taken so far, by number of the event.</summary>
    public double[][] Moved { get; }

    /// <summary>Flows whose goods were followed packet by packet.</summary>
    public bool[] IsTracked { get; private set; } = [];

    /// <summary>Stock on hand at the start.</summary>
    public double[] StartOnHand { get; private set; } = [];

    /// <summary>Goods under way and in work at the start.</summary>
    public double[] StartUnderWay { get; private set; } = [];

    /// <inheritdoc/>
    public void BeforeFirstWeek(State state)
    {
        Growth = state.Requirements.Growth;
        StartOnHand = (double[])state.OnHand.Clone();
        StartMade = (double[])state.Made.Clone();
        StartUnderWay = (double[])state.UnderWay.Clone();
        StartTransitWeeks = (double[])state.Flows.TransitWeeks.Clone();
    }

    /// <summary>What options add in the course of the run.</summary>
    public Growth Growth { get; private set; } = null!;

    /// <summary>Starts a week of each recipe at the start.</summary>
    public double[] StartMade { get; private set; } = [];

    /// <summary>Weeks of transit of each flow at the start.</summary>
    public double[] StartTransitWeeks { get; private set; } = [];

    /// <inheritdoc/>
    public void BeforeProduction(State state, int week)
    {
        int at = week - _network.FirstWeek;
        state.RecipeWant.CopyTo(Wanted[at], 0);
        state.Capacity.CopyTo(Capacity[at], 0);
    }

    /// <inheritdoc/>
    public void AfterProduction(State state, Produce production, int week)
    {
        int at = week - _network.FirstWeek;
        state.Made.CopyTo(Made[at], 0);
        Binding[at] = _bindings.Of(state, production);
    }

    /// <inheritdoc/>
    public void AfterWeek(State state, int week)
    {
        int at = week - _network.FirstWeek;
        state.OnHand.CopyTo(OnHand[at], 0);
        state.UnderWay.CopyTo(UnderWay[at], 0);
        state.DemandRate.CopyTo(DemandRate[at], 0);
        state.Requirement.CopyTo(Required[at], 0);
        state.Served.CopyTo(Served[at], 0);
        state.Short.CopyTo(Short[at], 0);
        state.Arrears.CopyTo(Arrears[at], 0);
        state.Lost.CopyTo(Lost[at], 0);
        state.Relieved.CopyTo(Relieved[at], 0);
        RecordFlows(state, at);
        RecordSubstitutions(state, at);
        Moved[at] = (double[])state.Moved.Clone();
        IsTracked = state.Flows.IsTracked;
    }

    /// <summary>What a unit of an item costs in a week, in USD; null where the tables say nothing.</summary>
    public double? UnitCost(ItemId item, int week)
    {
        int number = _network.Model.Items.IndexOf(item);
        double? cost = _network.Model.Items[number].UnitCostUsd;
        foreach (var change in _events.Prices)
        {
            cost *= change.Item == number && change.Touches(week) ? change.Factor : 1;
        }

        return cost;
    }

    /// <summary>Stock destroyed in a week.</summary>
    public IEnumerable<StockChange> Destructions(int week) =>
        _events.Stocks.Where(change => change.Week == week && change.Receiver < 0);

    /// <summary>Stock bought in a week.</summary>
    public IEnumerable<StockChange> Purchases(int week) =>
        _events.Stocks.Where(change => change.Week == week && change.IsBought);

    private static double[][] Weeks(int weeks, int columns)
    {
        var rows = new double[weeks][];
        for (int week = 0; week < weeks; week++)
        {
            rows[week] = new double[columns];
        }

        return rows;
    }

    /// <summary>Units of a flow's claim that went unserved while stock stayed behind: what was kept back on purpose.</summary>
    public double Withheld(int at, int flow)
    {
        int point = _network.Flows.Supplier[flow];
        double claimed = Math.Min(Asked[at][flow], _network.Flows.Max[flow]);
        double unserved = Math.Max(0, claimed - Granted[at][flow]);
        double all = Unserved[at][point];
        return all > 0 ? Math.Min(1, KeptBack[at][point] / all) * unserved : 0;
    }

    private void RecordFlows(State state, int at)
    {
        double[] givenBack = new double[_network.Points.Count];
        state.Flows.Share.CopyTo(Share[at], 0);
        state.Flows.TransitWeeks.CopyTo(TransitWeeks[at], 0);
        state.Flows.Received.CopyTo(TrackedArrivals[at], 0);
        Permitted[at] = (bool[])state.Flows.IsPermitted.Clone();
        Routes[at] = (Route?[])state.Flows.Routes.Clone();
        for (int flow = 0; flow < _network.Flows.Count; flow++)
        {
            Asked[at][flow] = Claims.Ask(_network, state, flow);
            Granted[at][flow] = Claims.Granted(_network, state, flow);
            Shipped[at][flow] = Claims.Shipped(_network, state, flow);
            double claimed = Math.Min(Asked[at][flow], _network.Flows.Max[flow]);
            Unserved[at][_network.Flows.Supplier[flow]] += Math.Max(0, claimed - Granted[at][flow]);
            givenBack[_network.Flows.Supplier[flow]] += Granted[at][flow] - Shipped[at][flow];
        }

        RecordKeptBack(state, at, givenBack);
    }

    /// <summary>What stood in is known only at the end of the week.</summary>
    private void RecordSubstitutions(State state, int at)
    {
        foreach (var one in _network.Substitutions)
        {
            Wanted[at][one.Recipe] = state.RecipeWant[one.Recipe];
            Made[at][one.Recipe] = state.Made[one.Recipe];
            Binding[at][one.Recipe] = _bindings.Of(state, one);
        }
    }

    private void RecordKeptBack(State state, int at, double[] givenBack)
    {
        foreach (int demand in Enumerable.Range(0, _network.Demands.Count))
        {
            double owed = state.Short[demand] + state.Arrears[demand];
            Unserved[at][_network.Demands.Point[demand]] += owed;
        }

        for (int point = 0; point < givenBack.Length; point++)
        {
            bool anyUnserved = Unserved[at][point] > 1e-12 * Math.Max(1, state.OnHand[point]);
            KeptBack[at][point] = anyUnserved ? Math.Max(0, state.OnHand[point] - givenBack[point]) : 0;
        }
    }
}
