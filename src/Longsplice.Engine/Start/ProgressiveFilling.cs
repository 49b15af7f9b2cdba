using Longsplice.Engine.Network;

namespace Longsplice.Engine.Start;

/// <summary>
/// Progressive filling (Bertsekas and Gallager 1992, section 6.5.2, on a network with bills of materials):
/// priority by priority all active demands rise by the same fraction until a resource binds; it closes, its
/// dependents close with it, and the rest goes on (engine, start, steps 2 and 3).
/// </summary>
internal sealed class ProgressiveFilling
{
    private readonly SupplyNetwork _network;
    private readonly Throughput _throughput;
    private readonly Resource[] _resources;
    private readonly bool[] _isFlowOpen;
    private readonly bool[] _isRecipeOpen;
    private readonly bool[] _isPointOpen;
    private readonly bool[] _isResourceOpen;
    private readonly double[] _flow;
    private readonly double[] _recipe;
    private readonly double[] _fraction;
    private readonly double[] _demandAt;
    private readonly List<string> _bound = [];

    private ProgressiveFilling(SupplyNetwork network, Route?[] routes, bool[] isFlowOpen)
    {
        _network = network;
        _throughput = new Throughput(network);
        _resources = Resources.Of(network, routes);
        _isFlowOpen = isFlowOpen;
        _isRecipeOpen = Filled(network.Recipes.Count);
        _isPointOpen = Filled(network.Points.Count);
        _isResourceOpen = Filled(_resources.Length);
        _flow = new double[network.Flows.Count];
        _recipe = new double[network.Recipes.Count];
        _fraction = new double[network.Demands.Count];
        _demandAt = new double[network.Points.Count];
    }

    /// <summary>Fills the demands in force in the week before the first.</summary>
    public static StartState Fill(SupplyNetwork network)
    {
        var routes = BaseRoutes.Of(network);
        var filling = new ProgressiveFilling(network, routes, BaseRoutes.OpenFlows(network, routes));
        foreach (int priority in network.Demands.Priority.Distinct().Order())
        {
            filling.FillClass(priority);
        }

        return filling.Result(routes);
    }

    private static bool[] Filled(int length)
    {
        bool[] values = new bool[length];
        Array.Fill(values, true);
        return values;
    }

    private double BaseQuantity(int demand) =>
        _network.Demands.InForce(demand, _network.FirstWeek - 1) ? _network.Demands.Quantity[demand] : 0;

    private void FillClass(int priority)
    {
        double filled = 0;
        while (Rising(priority) is { Length: > 0 } active)
        {
            (double step, int binding) = NextStep(1 - filled);
            Advance(active, step);
            filled += step;
            if (binding < 0)
            {
                return;
            }

            Close(binding);
        }
    }

    /// <summary>
    /// The demands that can still rise, with the rates at which they do. What closes may leave a loop whose
    /// points have only each other for a source; nothing comes out of it, and it closes as a whole.
    /// </summary>
    private int[] Rising(int priority)
    {
        int[]? loop;
        int[] active;
        do
        {
            CloseDependents();
            active = Active(priority);
            SetDemand(active);
            loop = active.Length == 0 ? null : _throughput.Solve(_demandAt, _isFlowOpen, _isRecipeOpen);
            Array.ForEach(loop ?? [], ClosePoint);
        }
        while (loop is not null);
        return active;
    }

    private int[] Active(int priority) =>
    [
        .. Enumerable.Range(0, _network.Demands.Count).Where(demand =>
            _network.Demands.Priority[demand] == priority
            && BaseQuantity(demand) > 0
            && _isPointOpen[_network.Demands.Point[demand]]),
    ];

    private void SetDemand(int[] active)
    {
        Array.Clear(_demandAt);
        foreach (int demand in active)
        {
            _demandAt[_network.Demands.Point[demand]] += BaseQuantity(demand);
        }
    }

    private (double Step, int Binding) NextStep(double rest)
    {
        (double step, int binding) = (rest, -1);
        for (int number = 0; number < _resources.Length; number++)
        {
            double rate = _isResourceOpen[number]
                ? _resources[number].Use(_throughput.FlowRate, _throughput.RecipeRate)
                : 0;
            if (rate > 0)
            {
                double slack = Math.Max(0, _resources[number].Limit - _resources[number].Use(_flow, _recipe));
                if (slack / rate < step)
                {
                    (step, binding) = (slack / rate, number);
                }
            }
        }

        return (step, binding);
    }

    private void Advance(int[] active, double step)
    {
        for (int flow = 0; flow < _flow.Length; flow++)
        {
            _flow[flow] += step * _throughput.FlowRate[flow];
        }

        for (int recipe = 0; recipe < _recipe.Length; recipe++)
        {
            _recipe[recipe] += step * _throughput.RecipeRate[recipe];
        }

        foreach (int demand in active)
        {
            _fraction[demand] += step;
        }
    }

    private void Close(int resource)
    {
        _isResourceOpen[resource] = false;
        _bound.Add(_resources[resource].Id);
        foreach (int flow in _resources[resource].Flows)
        {
            _isFlowOpen[flow] = false;
        }

        foreach (int recipe in _resources[resource].Recipes)
        {
            _isRecipeOpen[recipe] = false;
        }
    }

    /// <summary>
    /// A recipe with a closed input closes, a flow from a closed point closes, a point without an open
    /// source closes; repeated until nothing more closes.
    /// </summary>
    private void CloseDependents()
    {
        bool closed = true;
        while (closed)
        {
            closed = false;
            for (int point = 0; point < _isPointOpen.Length; point++)
            {
                if (_isPointOpen[point] && !HasOpenSource(point))
                {
                    ClosePoint(point);
                    closed = true;
                }
            }
        }
    }

    private bool HasOpenSource(int point)
    {
        foreach (int flow in _network.Points.Inflows[point])
        {
            if (_isFlowOpen[flow] && _network.Flows.Share[flow] > 0)
            {
                return true;
            }
        }

        foreach (int recipe in _network.Points.MadeBy[point])
        {
            if (_isRecipeOpen[recipe] && _network.Recipes.Share[recipe] > 0)
            {
                return true;
            }
        }

        return false;
    }

    private void ClosePoint(int point)
    {
        _isPointOpen[point] = false;
        int first = _network.Claims.FlowStart[_network.Claims.PointStart[point]];
        int end = _network.Claims.FlowStart[_network.Claims.PointStart[point + 1]];
        Array.Clear(_isFlowOpen, first, end - first);
        foreach (int input in _network.Points.UsedBy[point])
        {
            _isRecipeOpen[_network.Recipes.InputRecipe[input]] = false;
        }
    }

    private StartState Result(Route?[] routes)
    {
        double[] throughput = TotalThroughput();
        double[] promised = [.. _fraction.Select((fraction, demand) => fraction * BaseQuantity(demand))];
        return new StartState
        {
            Flow = _flow,
            Recipe = _recipe,
            Promised = promised,
            StructuralGap = [.. promised.Select((met, demand) => Math.Max(0, BaseQuantity(demand) - met))],
            Throughput = throughput,
            FlowShare = AchievedFlowShares(throughput),
            RecipeShare = AchievedRecipeShares(throughput),
            Bound = _bound,
            Routes = routes,
        };
    }

    /// <summary>What comes in equals what goes out at the start, so throughput is the sum over sources.</summary>
    private double[] TotalThroughput()
    {
        double[] throughput = new double[_network.Points.Count];
        for (int point = 0; point < throughput.Length; point++)
        {
            foreach (int flow in _network.Points.Inflows[point])
            {
                throughput[point] += _flow[flow];
            }

            foreach (int recipe in _network.Points.MadeBy[point])
            {
                throughput[point] += _network.Recipes.Yield[recipe] * _recipe[recipe];
            }
        }

        return throughput;
    }

    private double[] AchievedFlowShares(double[] throughput)
    {
        double[] shares = new double[_flow.Length];
        for (int flow = 0; flow < shares.Length; flow++)
        {
            double received = throughput[_network.Flows.Customer[flow]];
            shares[flow] = received > 0 ? _flow[flow] / received : _network.Flows.Share[flow];
        }

        return shares;
    }

    private double[] AchievedRecipeShares(double[] throughput)
    {
        double[] shares = new double[_recipe.Length];
        for (int recipe = 0; recipe < shares.Length; recipe++)
        {
            double received = throughput[_network.Recipes.Output[recipe]];
            shares[recipe] = received > 0
                ? _network.Recipes.Yield[recipe] * _recipe[recipe] / received
                : _network.Recipes.Share[recipe];
        }

        return shares;
    }
}
