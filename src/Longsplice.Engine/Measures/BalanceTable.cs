using Longsplice.Engine.Network;
using Longsplice.Model.Results;

namespace Longsplice.Engine.Measures;

/// <summary>Table balance: nothing is created and nothing vanishes, item by item and week by week.</summary>
internal static class BalanceTable
{
    public static IEnumerable<BalanceRow> Build(SupplyNetwork network, RunKey key, History history)
    {
        double[] opening = Held(network, history.StartOnHand, history.StartUnderWay);
        for (int at = 0; at < history.OnHand.Length; at++)
        {
            double[] closing = Held(network, history.OnHand[at], history.UnderWay[at]);
            var moves = MovesOf(network, history, at);
            for (int item = 0; item < opening.Length; item++)
            {
                yield return new BalanceRow
                {
                    Pattern = key.Pattern,
                    Policy = key.Policy,
                    Case = key.Case,
                    Week = network.FirstWeek + at,
                    Item = network.Model.Items[item].Id,
                    Opening = opening[item],
                    Produced = moves.Produced[item],
                    Consumed = moves.Consumed[item],
                    Served = moves.Served[item],
                    Destroyed = moves.Destroyed[item],
                    Bought = moves.Bought[item],
                    Closing = closing[item],
                    Residual = opening[item] + moves.Produced[item] + moves.Bought[item] - moves.Consumed[item] - moves.Served[item]
                        - moves.Destroyed[item] - closing[item],
                    Label = key.Label,
                };
            }

            opening = closing;
        }
    }

    private static double[] Held(SupplyNetwork network, double[] onHand, double[] underWay)
    {
        double[] held = new double[network.Model.Items.Count];
        for (int point = 0; point < onHand.Length; point++)
        {
            held[network.Points.Item[point]] += onHand[point] + underWay[point];
        }

        return held;
    }

    private static (double[] Produced, double[] Consumed, double[] Served, double[] Destroyed, double[] Bought) MovesOf(
        SupplyNetwork network, History history, int at)
    {
        int items = network.Model.Items.Count;
        var moves = (Produced: new double[items], Consumed: new double[items], Served: new double[items], Destroyed: new double[items], Bought: new double[items]);
        for (int recipe = 0; recipe < network.Recipes.Count; recipe++)
        {
            moves.Produced[ItemOf(network.Recipes.Output[recipe])] += network.Recipes.Yield[recipe] * history.Made[at][recipe];
        }

        for (int input = 0; input < network.Recipes.InputPoint.Length; input++)
        {
            double starts = history.Made[at][network.Recipes.InputRecipe[input]];
            moves.Consumed[ItemOf(network.Recipes.InputPoint[input])] += network.Recipes.InputQuantity[input] * starts;
        }

        for (int demand = 0; demand < network.Demands.Count; demand++)
        {
            moves.Served[ItemOf(network.Demands.Point[demand])] += history.Served[at][demand];
        }

        foreach (var change in history.Destructions(network.FirstWeek + at))
        {
            moves.Destroyed[ItemOf(change.Point)] += history.Moved[at][change.Event];
        }

        foreach (var change in history.Purchases(network.FirstWeek + at))
        {
            moves.Bought[ItemOf(change.Receiver)] += history.Moved[at][change.Event];
        }

        return moves;

        int ItemOf(int point) => network.Points.Item[point];
    }
}
