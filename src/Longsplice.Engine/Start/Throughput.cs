using Longsplice.Engine.Network;

namespace Longsplice.Engine.Start;

/// <summary>
/// Solves θ = b + Pθ, component by component: what each point must hand out in a week so that the active
/// demands b are met through the sources that are still open (engine, start, step 2).
/// </summary>
internal sealed class Throughput
{
    private readonly SupplyNetwork _network;
    private readonly MaterialOrder _order;
    private readonly double[] _openShare;
    private readonly int[] _place;

    /// <summary>Adds up what a point hands out; made once, since a million points would each make their own.</summary>
    private readonly Action<int, double> _draw;
    private readonly double[] _rate;
    private double _drawn;

    public Throughput(SupplyNetwork network)
    {
        _network = network;
        _order = MaterialOrder.Of(network);
        _openShare = new double[network.Points.Count];
        _place = new int[network.Points.Count];
        Array.Fill(_place, -1);
        _rate = new double[network.Points.Count];
        _draw = (next, factor) => _drawn += factor * _rate[next];
        FlowRate = new double[network.Flows.Count];
        RecipeRate = new double[network.Recipes.Count];
    }

    /// <summary>Units a week through each flow.</summary>
    public double[] FlowRate { get; }

    /// <summary>Starts a week of each recipe.</summary>
    public double[] RecipeRate { get; }

    /// <summary>Finds the rates for a demand vector.</summary>
    /// <param name="demand">Demand at each point.</param>
    /// <param name="isFlowOpen">Flows that may carry.</param>
    /// <param name="isRecipeOpen">Recipes that may run.</param>
    /// <returns>Null, or the points of a loop that needs one or more of a unit to hand out one.</returns>
    public int[]? Solve(double[] demand, bool[] isFlowOpen, bool[] isRecipeOpen)
    {
        SumOpenShares(isFlowOpen, isRecipeOpen);
        foreach (int[] component in _order.Components)
        {
            foreach (int point in component)
            {
                _rate[point] = 0;
            }

            if (component.Length == 1)
            {
                SolveOne(component[0], demand, isFlowOpen, isRecipeOpen);
            }
            else if (!SolveLoop(component, demand, isFlowOpen, isRecipeOpen))
            {
                return component;
            }
        }

        SetRates(isFlowOpen, isRecipeOpen);
        return null;
    }

    private void SumOpenShares(bool[] isFlowOpen, bool[] isRecipeOpen)
    {
        Array.Clear(_openShare);
        for (int flow = 0; flow < isFlowOpen.Length; flow++)
        {
            _openShare[_network.Flows.Customer[flow]] += isFlowOpen[flow] ? _network.Flows.Share[flow] : 0;
        }

        for (int recipe = 0; recipe < isRecipeOpen.Length; recipe++)
        {
            _openShare[_network.Recipes.Output[recipe]] += isRecipeOpen[recipe] ? _network.Recipes.Share[recipe] : 0;
        }
    }

    private void SolveOne(int point, double[] demand, bool[] isFlowOpen, bool[] isRecipeOpen)
    {
        _drawn = demand[point];
        ForEachNeed(point, isFlowOpen, isRecipeOpen, _draw);
        _rate[point] = _drawn;
    }

    private bool SolveLoop(int[] component, double[] demand, bool[] isFlowOpen, bool[] isRecipeOpen)
    {
        int size = component.Length;
        for (int row = 0; row < size; row++)
        {
            _place[component[row]] = row;
        }

        var loop = new LoopEquations(size);
        for (int row = 0; row < size; row++)
        {
            int at = row;
            loop.Draw(at, demand[component[at]]);
            ForEachNeed(component[at], isFlowOpen, isRecipeOpen, (next, factor) =>
            {
                if (_place[next] >= 0)
                {
                    loop.Need(at, _place[next], factor);
                }
                else
                {
                    loop.Draw(at, factor * _rate[next]);
                }
            });
        }

        double[]? solution = loop.Solve();
        for (int row = 0; row < size && solution is not null; row++)
        {
            _rate[component[row]] = solution[row];
            _place[component[row]] = -1;
        }

        return solution is not null;
    }

    /// <summary>Walks the points that draw on a point, each with units drawn per unit of its throughput.</summary>
    private void ForEachNeed(int point, bool[] isFlowOpen, bool[] isRecipeOpen, Action<int, double> visit)
    {
        int first = _network.Claims.FlowStart[_network.Claims.PointStart[point]];
        int end = _network.Claims.FlowStart[_network.Claims.PointStart[point + 1]];
        for (int flow = first; flow < end; flow++)
        {
            if (isFlowOpen[flow] && _network.Flows.Share[flow] > 0)
            {
                int customer = _network.Flows.Customer[flow];
                visit(customer, _network.Flows.Share[flow] / _openShare[customer]);
            }
        }

        var recipes = _network.Recipes;
        foreach (int input in _network.Points.UsedBy[point])
        {
            int recipe = recipes.InputRecipe[input];
            if (isRecipeOpen[recipe] && recipes.Share[recipe] > 0)
            {
                int output = recipes.Output[recipe];
                double starts = recipes.Share[recipe] / _openShare[output] / recipes.Yield[recipe];
                visit(output, recipes.InputQuantity[input] * starts);
            }
        }
    }

    private void SetRates(bool[] isFlowOpen, bool[] isRecipeOpen)
    {
        for (int flow = 0; flow < isFlowOpen.Length; flow++)
        {
            int customer = _network.Flows.Customer[flow];
            double share = isFlowOpen[flow] ? _network.Flows.Share[flow] : 0;
            FlowRate[flow] = share > 0 ? share / _openShare[customer] * _rate[customer] : 0;
        }

        for (int recipe = 0; recipe < isRecipeOpen.Length; recipe++)
        {
            int output = _network.Recipes.Output[recipe];
            double share = isRecipeOpen[recipe] ? _network.Recipes.Share[recipe] : 0;
            RecipeRate[recipe] = share > 0
                ? share / _openShare[output] * _rate[output] / _network.Recipes.Yield[recipe]
                : 0;
        }
    }
}
