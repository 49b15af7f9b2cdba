using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;

namespace Longsplice.Plan.Lp;

/// <summary>What a simulated run did, in the quantities of a plan: put into a plan's rows it satisfies them.</summary>
internal static class RunQuantities
{
    /// <summary>The quantities of a run.</summary>
    public static QuantityWeeks<double> Of(SupplyNetwork network, Course course, History run)
    {
        var values = new QuantityWeeks<double>(network, course.Moves.Length, course.Weeks, 0);
        for (int at = 0; at < course.Weeks; at++)
        {
            run.Made[at].CopyTo(values[Quantity.Make, at], 0);
            run.Shipped[at].CopyTo(values[Quantity.Send, at], 0);
            run.OnHand[at].CopyTo(values[Quantity.Stock, at], 0);
            run.Served[at].CopyTo(values[Quantity.Serve, at], 0);
            run.Arrears[at].CopyTo(values[Quantity.Backlog, at], 0);
            AddDemands(network, course, run, values, at);
            AddMoves(network, course, run, values, at);
            AddBelow(network, course, values, at);
        }

        return values;
    }

    /// <summary>Σ cost × (short + structural gap) over the demands that count.</summary>
    public static double Value(SupplyNetwork network, QuantityWeeks<double> values, bool[] demands)
    {
        double value = 0;
        for (int at = 0; at < values.Weeks; at++)
        {
            for (int demand = 0; demand < demands.Length; demand++)
            {
                double units = values[Quantity.Short, at][demand] + values[Quantity.Gap, at][demand];
                value += demands[demand] ? network.Demands.ShortageCost[demand] * units : 0;
            }
        }

        return value;
    }

    private static void AddDemands(
        SupplyNetwork network, Course course, History run, QuantityWeeks<double> values, int at)
    {
        for (int demand = 0; demand < network.Demands.Count; demand++)
        {
            double gap = Math.Max(0, course.Gap[at][demand] - run.Relieved[at][demand]);
            bool isKept = network.Demands.IsKept[demand];
            values[Quantity.Short, at][demand] = run.Short[at][demand] + (isKept ? 0 : gap);
            values[Quantity.Gap, at][demand] = isKept ? gap : 0;
        }
    }

    private static void AddMoves(
        SupplyNetwork network, Course course, History run, QuantityWeeks<double> values, int at)
    {
        for (int move = 0; move < course.Moves.Length; move++)
        {
            var change = course.Moves[move];
            bool isNow = change.Week == network.FirstWeek + at && !change.IsBought;
            values[Quantity.Move, at][move] = isNow ? run.Moved[at][change.Event] : 0;
        }
    }

    /// <summary>A stock lies below its reserve by what is missing when goods of earlier weeks have landed.</summary>
    private static void AddBelow(SupplyNetwork network, Course course, QuantityWeeks<double> values, int at)
    {
        for (int point = 0; point < network.Points.Count; point++)
        {
            double stock = at == 0 ? course.StartOnHand[point] : values[Quantity.Stock, at - 1][point];
            stock += course.Due[at][point] + Finished(network, values, at, point);
            foreach (var landing in course.Landings[at][point] ?? [])
            {
                stock += landing.Sent < at ? landing.Share * values[Quantity.Send, landing.Sent][landing.Flow] : 0;
            }

            for (int move = 0; move < course.Moves.Length; move++)
            {
                double moved = values[Quantity.Move, at][move];
                stock += course.Moves[move].Receiver == point ? moved : 0;
                stock -= course.Moves[move].Point == point ? moved : 0;
            }

            values[Quantity.Below, at][point] = Math.Max(0, course.Reserve[at][point] - stock);
        }
    }

    private static double Finished(SupplyNetwork network, QuantityWeeks<double> values, int at, int point)
    {
        double finished = 0;
        foreach (int recipe in network.Points.MadeBy[point])
        {
            int lead = network.Recipes.LeadWeeks[recipe];
            finished += lead > 0 && at >= lead ? network.Recipes.Yield[recipe] * values[Quantity.Make, at - lead][recipe] : 0;
        }

        return finished;
    }
}
