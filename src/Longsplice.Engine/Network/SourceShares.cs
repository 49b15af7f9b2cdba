using Longsplice.Model;

namespace Longsplice.Engine.Network;

/// <summary>
/// The share of each source in what a stock point receives, normalised once (engine, start, step 1).
/// If one source of a point has a share, all are weighed by share and one without counts 0;
/// else a contract weighs its quantity and a recipe its capacity.
/// </summary>
internal static class SourceShares
{
    /// <summary>Fills the shares of contracts (by row) and of recipes (by row).</summary>
    public static (double[] Contracts, double[] Recipes) Of(SupplyModel model, int[] customer, int[] output, int points)
    {
        bool[] weighedByShare = new bool[points];
        Mark(weighedByShare, customer, row => model.Contracts[row].Rank == 1 && model.Contracts[row].Share is not null);
        Mark(weighedByShare, output, row => model.Recipes[row].Share is not null);
        double[] contracts = Weights(customer, row => ContractWeight(model, row, weighedByShare[customer[row]]));
        double[] recipes = Weights(output, row => RecipeWeight(model, row, weighedByShare[output[row]]));
        Normalise(contracts, customer, recipes, output, points);
        return (contracts, recipes);
    }

    private static void Mark(bool[] marks, int[] point, Func<int, bool> isMarked)
    {
        for (int row = 0; row < point.Length; row++)
        {
            marks[point[row]] |= isMarked(row);
        }
    }

    private static double[] Weights(int[] point, Func<int, double> weight) =>
        [.. Enumerable.Range(0, point.Length).Select(weight)];

    private static double ContractWeight(SupplyModel model, int row, bool byShare)
    {
        var contract = model.Contracts[row];
        return contract.Rank != 1 ? 0 : (byShare ? contract.Share : contract.QuantityPerWeek) ?? 0;
    }

    private static double RecipeWeight(SupplyModel model, int row, bool byShare)
    {
        var recipe = model.Recipes[row];
        return byShare ? recipe.Share ?? 0 : recipe.CapacityPerWeek;
    }

    private static void Normalise(double[] contracts, int[] customer, double[] recipes, int[] output, int points)
    {
        double[] total = new double[points];
        Add(total, contracts, customer);
        Add(total, recipes, output);
        Divide(contracts, customer, total);
        Divide(recipes, output, total);
    }

    private static void Add(double[] total, double[] weights, int[] point)
    {
        for (int row = 0; row < point.Length; row++)
        {
            total[point[row]] += weights[row];
        }
    }

    private static void Divide(double[] weights, int[] point, double[] total)
    {
        for (int row = 0; row < point.Length; row++)
        {
            weights[row] = total[point[row]] > 0 ? weights[row] / total[point[row]] : 0;
        }
    }
}
