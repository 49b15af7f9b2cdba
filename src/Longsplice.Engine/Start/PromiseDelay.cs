using Longsplice.Engine.Network;
using Longsplice.Engine.Phases;

namespace Longsplice.Engine.Start;

/// <summary>
/// Weeks until goods from what was added can have come through to each demand: along the chains that carry more than
/// before, a week for each restated need and the transit and lead times, the longest chain deciding. A promise made
/// earlier would count as short what nobody could have delivered yet.
/// </summary>
internal static class PromiseDelay
{
    /// <summary>First week of the new promise of each demand.</summary>
    /// <param name="network">The network with what was added.</param>
    /// <param name="before">Its start before.</param>
    /// <param name="after">Its start after.</param>
    /// <param name="week">Week in which it is added.</param>
    public static int[] PromisedFrom(SupplyNetwork network, StartState before, StartState after, int week)
    {
        int[] delay = new int[network.Points.Count];
        foreach (int[] component in MaterialOrder.Of(network).Components.Reverse())
        {
            foreach (int point in component)
            {
                delay[point] = Math.Max(OfFlows(network, before, after, point, delay), OfRecipes(network, before, after, point, delay));
            }
        }

        return Array.ConvertAll(network.Demands.Point, point => week + delay[point]);
    }

    private static int OfFlows(SupplyNetwork network, StartState before, StartState after, int point, int[] delay)
    {
        int longest = 0;
        foreach (int flow in network.Points.Inflows[point])
        {
            if (Rises(before.Flow[flow], after.Flow[flow]))
            {
                double fixedWeeks = network.Flows.FixedTransitWeeks[flow];
                double weeks = double.IsNaN(fixedWeeks) ? FlowState.RouteWeeks(after.Routes[flow]) : fixedWeeks;
                longest = Math.Max(longest, 1 + (int)Math.Ceiling(weeks) + delay[network.Flows.Supplier[flow]]);
            }
        }

        return longest;
    }

    /// <summary>Inputs that land or are made in a week can be used in the next.</summary>
    private static int OfRecipes(SupplyNetwork network, StartState before, StartState after, int point, int[] delay)
    {
        int longest = 0;
        var recipes = network.Recipes;
        foreach (int recipe in network.Points.MadeBy[point])
        {
            if (!Rises(before.Recipe[recipe], after.Recipe[recipe]))
            {
                continue;
            }

            int inputs = 0;
            for (int input = recipes.InputStart[recipe]; input < recipes.InputStart[recipe + 1]; input++)
            {
                inputs = Math.Max(inputs, 2 + delay[recipes.InputPoint[input]]);
            }

            longest = Math.Max(longest, recipes.LeadWeeks[recipe] + inputs);
        }

        return longest;
    }

    private static bool Rises(double before, double after) => after - before > 1e-12 * after;
}
