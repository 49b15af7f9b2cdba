using Longsplice.Engine.Network;

namespace Longsplice.Engine.Causes;

/// <summary>
/// Why a point draws more or less than in the baseline: the mix of what it lacks or has piled up. Where its stock says
/// nothing, the order rule itself is the reason, but not on a chain (<see cref="Chains"/>): there an order is an echo,
/// since it counts what is on its way and knows its customer's need as of last week (engine, order). An echo takes the
/// mix of what was lacking, or too much, last: first the point's own with what is on its way to it, else its
/// customer's of this week or of a week ago, else as it was.
/// </summary>
internal sealed class OrderReasons(SupplyNetwork network, LedgerBooks books, Blame blame)
{
    private readonly Chains _chains = new(network);
    private readonly Recalled _lacks = new(network.Points.Count, books.Causes.Count);
    private readonly Recalled _surplus = new(network.Points.Count, books.Causes.Count);

    /// <summary>Restates what the points of chains lack or have too much of, as the week's orders find it.</summary>
    public void Restate(int week, int at)
    {
        if (_chains.Points.Length > 0)
        {
            _lacks.Begin();
            _surplus.Begin();
        }

        foreach (int point in _chains.Points)
        {
            RestateLacks(point, week);
            RestateSurplus(point, week, at);
        }
    }

    /// <summary>Shares of the causes for which a point draws more than in the baseline.</summary>
    public void OfMore(int point, Span<double> shares)
    {
        if (!Lacks.MixOf(network, books, point, shares) && !_lacks.MixOf(point, shares))
        {
            Mix.Only(books.Causes.Rule, shares);
        }
    }

    /// <summary>Shares of the causes for which a point draws less than in the baseline.</summary>
    public void OfLess(int point, Span<double> shares)
    {
        if (!Lacks.SurplusMixOf(books, point, shares) && !_surplus.MixOf(point, shares))
        {
            Mix.Only(books.Causes.Rule, shares);
        }
    }

    private void RestateLacks(int point, int week)
    {
        Own(point, 1, _lacks.Next);
        foreach (int demand in network.Points.Demands[point])
        {
            double[] open = books.Unmet.Open(demand);
            for (int cause = 0; cause < open.Length; cause++)
            {
                _lacks.Next[cause] += Math.Max(0, open[cause]);
            }
        }

        if (!_lacks.Keep(point, books.Dust(point)))
        {
            Drawn(point, week, _lacks);
            _lacks.Keep(point, books.Dust(point));
        }
    }

    private void RestateSurplus(int point, int week, int at)
    {
        Own(point, -1, _surplus.Next);
        if (!_surplus.Keep(point, books.Dust(point)))
        {
            Drawn(point, week, _surplus);
            Barred(point, week, at);
            _surplus.Keep(point, books.Dust(point));
        }
    }

    /// <summary>What a point lacks (sign 1) or has too much of (−1), with what is on its way to it.</summary>
    private void Own(int point, double sign, double[] found)
    {
        var onHand = books.Stock.Total(point);
        var underWay = books.Due.Total(point);
        for (int cause = 0; cause < found.Length; cause++)
        {
            found[cause] = Math.Max(0, sign * (onHand[cause] + underWay[cause]));
        }
    }

    /// <summary>What those that draw on a point stated, in its units; what events change in a demand.</summary>
    private void Drawn(int point, int week, Recalled reasons)
    {
        Array.Clear(reasons.Next);
        foreach (int flow in network.Claims.FlowsOf(point))
        {
            reasons.Pass(network.Flows.Customer[flow], 1);
        }

        foreach (int input in network.Points.UsedBy[point])
        {
            int recipe = network.Recipes.InputRecipe[input];
            double perUnit = network.Recipes.InputQuantity[input] / network.Recipes.Yield[recipe];
            reasons.Pass(network.Recipes.Output[recipe], perUnit);
        }

        foreach (int demand in network.Points.Demands[point])
        {
            foreach (var change in books.Events.Demands.Where(row => row.Touches(week) && row.Demands.Contains(demand)))
            {
                reasons.Next[change.Event] += network.Demands.Quantity[demand];
            }
        }
    }

    /// <summary>What customers draw less since their way was barred and their needs went elsewhere.</summary>
    private void Barred(int point, int week, int at)
    {
        foreach (int flow in network.Claims.FlowsOf(point))
        {
            double share = books.Baseline.Share[at][flow];
            double below = share - books.Actual.Share[at][flow];
            var barring = below > 0 ? blame.BarredBefore(flow, week) : [];
            foreach (int number in barring)
            {
                _surplus.Next[number] += books.Baseline.Shipped[at][flow] * (below / share) / barring.Count;
            }
        }
    }
}
