using Longsplice.Engine.Network;
using Longsplice.Model.Results;

namespace Longsplice.Engine.Measures;

/// <summary>Table stock_points: what each point held and moved.</summary>
internal sealed class StockPointTable(SupplyNetwork network, Arrivals arrivals)
{
    public IEnumerable<StockPointRow> Build(RunKey key, History history)
    {
        for (int at = 0; at < history.OnHand.Length; at++)
        {
            for (int point = 0; point < network.Points.Count; point++)
            {
                yield return RowOf(key, history, at, point);
            }
        }
    }

    private StockPointRow RowOf(RunKey key, History history, int at, int point)
    {
        double rate = history.DemandRate[at][point];
        return new StockPointRow
        {
            Pattern = key.Pattern,
            Policy = key.Policy,
            Case = key.Case,
            Week = network.FirstWeek + at,
            Site = network.Model.Sites[network.Points.Site[point]].Id,
            Item = network.Model.Items[network.Points.Item[point]].Id,
            OnHand = history.OnHand[at][point],
            UnderWay = history.UnderWay[at][point],
            Received = arrivals.At(point, at),
            Produced = Produced(history, at, point),
            Consumed = Consumed(history, at, point),
            Shipped = Shipped(history, at, point),
            Served = Served(history, at, point),
            WeeksOfSupply = rate > 0 ? history.OnHand[at][point] / rate : null,
            Label = key.Label,
        };
    }

    /// <summary>Output that left work this week; before the first week recipes ran at the baseline's start.</summary>
    private double Produced(History history, int at, int point)
    {
        double sum = 0;
        foreach (int recipe in network.Points.MadeBy[point])
        {
            int started = at - network.Recipes.LeadWeeks[recipe];
            double starts = started >= 0 ? history.Made[started][recipe] : history.StartMade[recipe];
            sum += network.Recipes.Yield[recipe] * starts;
        }

        return sum;
    }

    private double Consumed(History history, int at, int point)
    {
        double sum = 0;
        foreach (int input in network.Points.UsedBy[point])
        {
            sum += network.Recipes.InputQuantity[input] * history.Made[at][network.Recipes.InputRecipe[input]];
        }

        return sum;
    }

    private double Shipped(History history, int at, int point)
    {
        double sum = 0;
        int end = network.Claims.FlowStart[network.Claims.PointStart[point + 1]];
        for (int flow = network.Claims.FlowStart[network.Claims.PointStart[point]]; flow < end; flow++)
        {
            sum += history.Shipped[at][flow];
        }

        return sum;
    }

    private double Served(History history, int at, int point)
    {
        double sum = 0;
        foreach (int demand in network.Points.Demands[point])
        {
            sum += history.Served[at][demand];
        }

        return sum;
    }
}
