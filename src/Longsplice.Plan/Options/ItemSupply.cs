using Longsplice.Engine.Network;
using Longsplice.Plan.Lp;

namespace Longsplice.Plan.Options;

/// <summary>
/// More of an item than there can ever be: all stocks, all that is due and all that recipes could make over the
/// horizon, and what could stand in for it. It bounds what a way carries that is open or shut as a whole.
/// </summary>
internal static class ItemSupply
{
    /// <summary>Units by item, by row of the model.</summary>
    /// <param name="network">The network.</param>
    /// <param name="course">A course in which all options are adopted.</param>
    /// <param name="bought">Units that options bring, by stock point.</param>
    public static double[] Of(SupplyNetwork network, Course course, double[] bought)
    {
        double[] supply = new double[network.Model.Items.Count];
        for (int point = 0; point < network.Points.Count; point++)
        {
            supply[network.Points.Item[point]] += course.StartOnHand[point] + bought[point] + course.Due.Sum(week => week[point]);
        }

        for (int recipe = 0; recipe < network.Recipes.Listed; recipe++)
        {
            double starts = course.Capacity.Sum(week => week[recipe]);
            supply[network.Points.Item[network.Recipes.Output[recipe]]] += network.Recipes.Yield[recipe] * starts;
        }

        AddStandIns(network, supply);
        return supply;
    }

    /// <summary>An item that stands in brings at most all there is of it; twice over, since one may stand in for another.</summary>
    private static void AddStandIns(SupplyNetwork network, double[] supply)
    {
        foreach (int _ in Enumerable.Range(0, 2))
        {
            double[] before = [.. supply];
            foreach (var pair in network.Substitutions.DistinctBy(one => one.Row))
            {
                supply[network.Points.Item[pair.Original]] += before[network.Points.Item[pair.StandIn]] / pair.Ratio;
            }
        }
    }
}
