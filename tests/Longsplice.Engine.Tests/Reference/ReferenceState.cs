using Longsplice.Model.Tables;

namespace Longsplice.Engine.Tests.Reference;

/// <summary>Everything that a week changes, by id, and the start state of the reference.</summary>
internal sealed class ReferenceState
{
    public Dictionary<string, double> OnHand { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Target { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Reserve { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> DemandRate { get; } = new(StringComparer.Ordinal);

    /// <summary>Lead time of last week (L).</summary>
    public Dictionary<string, double> LeadBefore { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Want { get; } = new(StringComparer.Ordinal);

    /// <summary>Share of each contract and recipe.</summary>
    public Dictionary<string, double> Share { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Tau { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Lane[]?> Routes { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Forbidden { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Ask { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Granted { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Shipped { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Unfilled { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Received { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> ReceivedBefore { get; } = new(StringComparer.Ordinal);

    /// <summary>Goods on the way, by contract.</summary>
    public Dictionary<string, List<Packet>> UnderWay { get; } = new(StringComparer.Ordinal);

    /// <summary>Work in progress, by recipe: week due and units.</summary>
    public Dictionary<string, List<(int Due, double Units)>> InWork { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Capacity { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Starts { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Asked { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Unmade { get; } = new(StringComparer.Ordinal);

    /// <summary>Starts that the demand rate calls for (y).</summary>
    public Dictionary<string, double> Ready { get; } = new(StringComparer.Ordinal);

    /// <summary>Surge ramp (κ).</summary>
    public Dictionary<string, double> Ramp { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Idle { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Cold { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Smoothed { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Required { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Arrears { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Served { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Lost { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Taken { get; } = new(StringComparer.Ordinal);

    /// <summary>Donated goods kept for needs that nobody was promised, by point.</summary>
    public Dictionary<string, double> SetAside { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> QuotaUsed { get; } = new(StringComparer.Ordinal);

    public static ReferenceState AtStart(ReferenceWorld world, ReferenceStart start)
    {
        var state = new ReferenceState();
        foreach (var row in world.Model.Contracts)
        {
            state.StartContract(world, start, row);
        }

        foreach (var row in world.Model.Recipes)
        {
            state.StartRecipe(world, start, row);
        }

        foreach (string point in world.Points)
        {
            state.OpenShares(world, start, point);
            state.StartPoint(world, start, point);
        }

        foreach (var row in world.Model.Demands)
        {
            string id = row.Id.Code;
            state.Smoothed[id] = start.Promised(row);
            state.Arrears[id] = state.Served[id] = state.Lost[id] = 0;
        }

        return state;
    }

    /// <summary>Weeks of a route: at least one.</summary>
    public static double Weeks(Lane[] route, Func<Lane, double> days) => Math.Max(1, route.Sum(days) / 7);

    public double UnderWayTo(ReferenceWorld world, string point) =>
        world.In[point].Sum(row => UnderWay[row.Id.Code].Sum(packet => packet.Units))
        + world.Made[point].Sum(row => InWork[row.Id.Code].Sum(work => work.Units));

    private void StartContract(ReferenceWorld world, ReferenceStart start, Contract row)
    {
        string id = row.Id.Code;
        double rate = start.Rate[id];
        Routes[id] = start.Routes[id];
        Tau[id] = row.TransitWeeks ?? (Routes[id] is { } route ? Weeks(route, lane => lane.TransitDays) : 1);
        Share[id] = start.Share[id];
        Received[id] = ReceivedBefore[id] = rate;
        Unfilled[id] = Shipped[id] = Granted[id] = Ask[id] = 0;
        UnderWay[id] = [];
        for (int sent = world.First - 1; rate > 0 && sent >= world.First - 2 - Tau[id]; sent--)
        {
            Send(id, sent, rate);
        }

        UnderWay[id].RemoveAll(packet => packet.Due < world.First || packet.Units <= 0);
    }

    /// <summary>Part of a shipment arrives after ⌊τ⌋ weeks and the rest a week later.</summary>
    public void Send(string id, int week, double units)
    {
        int whole = (int)Math.Floor(Tau[id]);
        double late = units * (Tau[id] - whole);
        UnderWay[id].Add(new Packet(week, week + whole, units - late, Routes[id]));
        UnderWay[id].Add(new Packet(week, week + whole + 1, late, Routes[id]));
    }

    private void StartRecipe(ReferenceWorld world, ReferenceStart start, Recipe row)
    {
        string id = row.Id.Code;
        Share[id] = start.Share[id];
        InWork[id] = [.. Enumerable.Range(0, row.LeadWeeks).Select(week => (world.First + week, row.Yield * start.Rate[id]))];
        Starts[id] = start.Rate[id];
        Ready[id] = Math.Min(Share[id] * start.Throughput[ReferenceWorld.OutputOf(row)] / row.Yield, row.SurgePerWeek ?? row.CapacityPerWeek);
        Unmade[id] = Ramp[id] = 0;
        Cold[id] = 0;
        Idle[id] = start.Rate[id] > 0 ? 0 : 1_000_000;
    }

    /// <summary>Where nothing flows, the tables' shares over the sources that are open.</summary>
    private void OpenShares(ReferenceWorld world, ReferenceStart start, string point)
    {
        string[] sources = [.. world.In[point].Select(row => row.Id.Code), .. world.Made[point].Select(row => row.Id.Code)];
        double open = sources.Where(id => !start.IsShut(id)).Sum(id => start.Share[id]);
        foreach (string id in start.Throughput[point] > 0 ? [] : sources)
        {
            Share[id] = start.IsShut(id) || open <= 0 ? 0 : start.Share[id] / open;
        }
    }

    private void StartPoint(ReferenceWorld world, ReferenceStart start, string point)
    {
        var stock = world.Model.Stocks.FirstOrDefault(row => $"{row.Site}/{row.Item}" == point);
        Reserve[point] = stock?.Reserve ?? 0;
        DemandRate[point] = start.Throughput[point];
        double covered = (stock?.CoverWeeks ?? 0) * start.Throughput[point];
        double stocked = stock?.Quantity ?? (Math.Max(covered, Working(world, start, point)) + Reserve[point]);
        OnHand[point] = Target[point] = stocked;
    }

    /// <summary>
    /// Least stock with which the steady start goes on: production draws on last week's stock and what arrives
    /// before it; shipments draw on what production left, and on output without lead time.
    /// </summary>
    private double Working(ReferenceWorld world, ReferenceStart start, string point)
    {
        double used = world.Used[point].Sum(row => row.Quantity * start.Rate[row.Recipe.Code]);
        double shipped = world.Out[point].Sum(row => start.Rate[row.Id.Code]);
        double arrives = world.In[point].Sum(row => start.Rate[row.Id.Code] * (Tau[row.Id.Code] >= 1 ? 1 : Tau[row.Id.Code]))
            + world.Made[point].Where(row => row.LeadWeeks > 0).Sum(row => row.Yield * start.Rate[row.Id.Code]);
        double madeNow = world.Made[point].Where(row => row.LeadWeeks == 0).Sum(row => row.Yield * start.Rate[row.Id.Code]);
        double forProduction = used - arrives;
        double forSales = shipped > 0 ? used + shipped + world.Wanted[point].Sum(start.Promised) - arrives - madeNow : 0;
        return Math.Max(0, Math.Max(forProduction, forSales));
    }

    /// <summary>Goods that travel together.</summary>
    public sealed record Packet(int Sent, int Due, double Units, Lane[]? Route);
}
