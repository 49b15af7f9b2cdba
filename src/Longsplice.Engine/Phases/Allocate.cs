using Longsplice.Engine.Network;
using Longsplice.Engine.Policies;

namespace Longsplice.Engine.Phases;

/// <summary>
/// Phase 5: each point serves its demands and customers class by class from what is in stock, keeping back
/// what the policy protects, and sums what its customers draw and could not get for next week's orders.
/// </summary>
internal static class Allocate
{
    /// <summary>Serves the points from first to end, end left out.</summary>
    public static void Run(SupplyNetwork network, State state, int first, int end)
    {
        var flows = new FlowClaims(network, state);
        for (int point = first; point < end; point++)
        {
            Serve(network, state, flows, point);
        }
    }

    private static void Serve(SupplyNetwork network, State state, in FlowClaims flows, int point)
    {
        double available = double.MaxNative(0, state.OnHand[point] - state.Reserve[point]);
        double above = OwnDraw(network, state, point);
        double own = above;
        double granted = 0;
        double drawn = 0;
        double unfilled = 0;
        var groups = state.Rules.Groups;
        for (int group = groups.PointStart[point]; group < groups.PointStart[point + 1]; group++)
        {
            var classes = groups.Classes[group];
            var (demands, asked) = Sums(network, state, flows, classes);
            bool isFirst = group == groups.PointStart[point];
            double kept = Kept(network, state, point, groups.IsForeign[group], isFirst, own, above);
            var grant = Ration.Of(available - granted - kept, demands.Claims + asked.Claims, demands.First + asked.First);
            double served = 0;
            double sent = 0;
            bool hasHelp = false;
            foreach (int number in classes)
            {
                hasHelp |= network.Claims.HasHelp[number];
                state.Grants[number] = grant;
                served += ServeDemands(network, state, number);
                sent += grant.Rest == 1 ? 0 : flows.Granted(number, grant);
            }

            sent = grant.Rest == 1 ? asked.Claims : sent;
            granted += served + sent;
            drawn += asked.Rates;
            unfilled += hasHelp ? flows.Unfilled(classes, grant) : asked.Asks - sent;
            above += demands.Rates + asked.Rates;
            own += groups.IsForeign[group] ? 0 : demands.Rates + asked.Rates;
        }

        Leave(state, point, granted);
        state.DrawnRate[point] = drawn;
        state.Unfilled[point] = unfilled;
    }

    /// <summary>Rate at which recipes on the spot draw; own production comes before sales.</summary>
    private static double OwnDraw(SupplyNetwork network, State state, int point)
    {
        double rate = 0;
        foreach (int input in network.Points.UsedBy[point])
        {
            rate += network.Recipes.InputQuantity[input] * state.Ready[network.Recipes.InputRecipe[input]];
        }

        return rate;
    }

    /// <summary>
    /// A protection level, not a switch: weeks of own use before a foreign class, weeks of higher classes' use
    /// before a lower one, never more than the target stock, less what is still to land by the end of the week.
    /// </summary>
    private static double Kept(
        SupplyNetwork network, State state, int point, bool isForeign, bool isFirst, double own, double above)
    {
        double hoard = isForeign ? state.Rules.HoardWeeks[point] * own : 0;
        double protect = isFirst ? 0 : state.Rules.ProtectWeeks[point] * above;
        double level = Math.Max(hoard, protect);
        return level > 0
            ? Math.Min(level, Math.Max(0, state.Target[point] - state.Reserve[point] - ToLand(network, state, point)))
            : 0;
    }

    /// <summary>Units a week that land after allocation: the target is for the end of the week, so they are no part of it yet.</summary>
    private static double ToLand(SupplyNetwork network, State state, int point)
    {
        double units = 0;
        foreach (int flow in state.Flows.AnySameWeek ? network.Points.Inflows[point] : [])
        {
            units += state.Flows.Lag(flow) == 0 ? Claims.Rate(network, state, flow) * (1 - state.Flows.Late(flow)) : 0;
        }

        return units;
    }

    private static (ClaimSums Demands, ClaimSums Flows) Sums(
        SupplyNetwork network, State state, in FlowClaims flows, ReadOnlySpan<int> classes)
    {
        var sums = (Demands: default(ClaimSums), Flows: default(ClaimSums));
        foreach (int number in classes)
        {
            sums.Demands.Add(DemandSums(network, state, number));
            sums.Flows.Add(flows.Sum(number));
        }

        return sums;
    }

    private static ClaimSums DemandSums(SupplyNetwork network, State state, int number)
    {
        var sums = default(ClaimSums);
        foreach (int demand in network.Claims.Demands[number])
        {
            double claim = state.Requirement[demand] + state.Arrears[demand];
            double rate = state.Requirements.Rate(demand, state.Requirement[demand]);
            sums.Claims += claim;
            sums.First += Math.Min(claim, rate);
            sums.Rates += rate;
        }

        return sums;
    }

    private static double ServeDemands(SupplyNetwork network, State state, int number)
    {
        double granted = 0;
        foreach (int demand in network.Claims.Demands[number])
        {
            double claim = state.Requirement[demand] + state.Arrears[demand];
            double rate = state.Requirements.Rate(demand, state.Requirement[demand]);
            state.Served[demand] = state.Grants[number].Of(claim, rate);
            granted += state.Served[demand];
        }

        return granted;
    }

    private static void Leave(State state, int point, double granted)
    {
        double before = state.OnHand[point];
        double left = before - granted;
        state.OnHand[point] = Math.Abs(left) <= 1e-12 * Math.Max(1, before) ? 0 : left;
    }

    /// <summary>Σ s D and Σ (ask − shipped) over a point's rank-1 flows, as of now.</summary>
    public static void Summarise(SupplyNetwork network, State state, int point)
    {
        double drawn = 0;
        double unfilled = 0;
        int first = network.Claims.FlowStart[network.Claims.PointStart[point]];
        int end = network.Claims.FlowStart[network.Claims.PointStart[point + 1]];
        for (int flow = first; flow < end; flow++)
        {
            drawn += Claims.Rate(network, state, flow);
            if (!network.Flows.IsHelp[flow])
            {
                unfilled += Claims.Ask(network, state, flow) - Claims.Shipped(network, state, flow);
            }
        }

        state.DrawnRate[point] = drawn;
        state.Unfilled[point] = unfilled;
    }
}
