using Longsplice.Engine.Network;

namespace Longsplice.Engine.Causes;

/// <summary>
/// The parts of a network that are chains: every point, and all that is joined to it, has at most one source and
/// serves at most one customer, recipe or demand.
/// </summary>
internal sealed class Chains
{
    private readonly int[] _joined;

    public Chains(SupplyNetwork network)
    {
        _joined = [.. Enumerable.Range(0, network.Points.Count)];
        for (int flow = 0; flow < network.Flows.Count; flow++)
        {
            Join(network.Flows.Supplier[flow], network.Flows.Customer[flow]);
        }

        for (int input = 0; input < network.Recipes.InputPoint.Length; input++)
        {
            Join(network.Recipes.InputPoint[input], network.Recipes.Output[network.Recipes.InputRecipe[input]]);
        }

        bool[] forks = new bool[_joined.Length];
        for (int point = 0; point < forks.Length; point++)
        {
            forks[PartOf(point)] |= Forks(network, point);
        }

        Points = [.. Enumerable.Range(0, forks.Length)
            .Where(point => !forks[PartOf(point)])
            .OrderBy(point => StepsToEnd(network, point))];
    }

    /// <summary>The stock points of all chains, each after the one that it serves.</summary>
    public int[] Points { get; }

    /// <summary>Steps from a point of a chain down to its end; a ring has none and stops at the number of points.</summary>
    private static int StepsToEnd(SupplyNetwork network, int point)
    {
        int steps = 0;
        for (int next = Served(network, point); next >= 0 && steps < network.Points.Count; next = Served(network, next))
        {
            steps++;
        }

        return steps;
    }

    /// <summary>The one point that a point of a chain serves, over a flow or a recipe; −1 at the end.</summary>
    private static int Served(SupplyNetwork network, int point)
    {
        foreach (int flow in network.Claims.FlowsOf(point))
        {
            return network.Flows.Customer[flow];
        }

        foreach (int input in network.Points.UsedBy[point])
        {
            return network.Recipes.Output[network.Recipes.InputRecipe[input]];
        }

        return -1;
    }

    private static bool Forks(SupplyNetwork network, int point)
    {
        var points = network.Points;
        int sources = points.Inflows[point].Length + points.MadeBy[point].Length;
        int draws = network.Claims.FlowsOf(point).Count() + points.UsedBy[point].Length + points.Demands[point].Length;
        bool isMixed = false;
        foreach (int recipe in points.MadeBy[point])
        {
            isMixed |= network.Recipes.InputStart[recipe + 1] - network.Recipes.InputStart[recipe] > 1;
        }

        return sources > 1 || draws > 1 || isMixed;
    }

    private void Join(int one, int other) => _joined[PartOf(one)] = PartOf(other);

    private int PartOf(int point)
    {
        while (_joined[point] != point)
        {
            _joined[point] = _joined[_joined[point]];
            point = _joined[point];
        }

        return point;
    }
}
