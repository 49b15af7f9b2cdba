using Longsplice.Engine.Network;
using Longsplice.Engine.Start;

namespace Longsplice.Plan.Lp;

/// <summary>
/// Suppliers that take no part are not planned: each contract with them carries what it did at the start, less where
/// an event takes capacity from the supplier. The share that is left is what its recipes can still make of what they
/// made, at most 1; what lies in its store or comes from its own suppliers is not looked at.
/// </summary>
internal sealed class OutsideSupply(SupplyNetwork network, StartState start, Course course, PlanScope scope)
{
    private readonly int[] _flows = scope.SupplierFlows(network);

    /// <summary>Most that each flow may carry in a week.</summary>
    /// <param name="most">Most that it may where nothing happens.</param>
    /// <param name="at">The week.</param>
    public double[] Limited(double[] most, int at)
    {
        if (_flows.Length == 0)
        {
            return most;
        }

        double[] limited = [.. most];
        foreach (int flow in _flows)
        {
            limited[flow] *= Share(network.Flows.Supplier[flow], at);
        }

        return limited;
    }

    private double Share(int point, int at)
    {
        double made = 0, makes = 0;
        foreach (int recipe in network.Points.MadeBy[point])
        {
            if (recipe < network.Recipes.Listed)
            {
                made += network.Recipes.Yield[recipe] * start.Recipe[recipe];
                makes += network.Recipes.Yield[recipe] * course.Capacity[at][recipe];
            }
        }

        return made > 0 ? Math.Min(1, makes / made) : 1;
    }
}
