using Longsplice.Engine.Network;

namespace Longsplice.Engine.Phases;

/// <summary>
/// Phase 3: each point restates what it needs this week. It reads only last week's values of others,
/// so the order of points doesn't matter.
/// </summary>
internal static class Order
{
    /// <summary>Deviations below this share of the amounts compared are rounding, and are dropped.</summary>
    private const double DeadBand = 1e-10;

    /// <summary>Orders for the points from first to end, end left out.</summary>
    public static void Run(SupplyNetwork network, State state, int first, int end)
    {
        for (int point = first; point < end; point++)
        {
            OrderAt(network, state, point);
        }
    }

    /// <summary>dh += α (e − dh), final demand only: smoothing is done once, where demand enters.</summary>
    public static void SmoothDemand(SupplyNetwork network, State state)
    {
        for (int demand = 0; demand < state.Requirement.Length; demand++)
        {
            state.SmoothedDemand[demand] +=
                state.Rules.Smoothing[demand] * (state.Announced[demand] - state.SmoothedDemand[demand]);
        }
    }

    private static void OrderAt(SupplyNetwork network, State state, int point)
    {
        double rate = DemandRate(network, state, point);
        double lead = state.LeadTime[point];
        double target = (rate * lead) + state.Target[point] + Owed(network, state, point);
        double position = state.OnHand[point] + state.UnderWay[point];
        double gap = target - position;
        if (Math.Abs(gap) <= DeadBand * (target + rate))
        {
            gap = 0;
        }

        double want = Math.Max(0, rate + (gap / state.Rules.AdjustWeeks[point]));
        double shares = state.ShareSum[point];
        state.LeadTimeBefore[point] = lead;
        state.DemandRate[point] = rate;
        state.Want[point] = want;
        state.Pull[point].Ask = shares > 0 ? Math.Min(want / shares, Math.Max(want, rate)) : 0;
        state.Pull[point].Rate = rate;
    }

    /// <summary>D = Σ dh + Σ s D of customers + Σ a y of recipes, the last two as of last week.</summary>
    private static double DemandRate(SupplyNetwork network, State state, int point)
    {
        double rate = state.DrawnRate[point];
        foreach (int demand in network.Points.Demands[point])
        {
            rate += state.SmoothedDemand[demand];
        }

        foreach (int input in network.Points.UsedBy[point])
        {
            rate += network.Recipes.InputQuantity[input] * state.Ready[network.Recipes.InputRecipe[input]];
        }

        double before = state.DemandRate[point];
        return Math.Abs(rate - before) <= DeadBand * before ? before : rate;
    }

    /// <summary>
    /// O = arrears + unfilled + inputs of starts missed, as far as spare capacity can catch them up within the
    /// lead time; all of it as of last week, the lead time too, which moves with the shares.
    /// </summary>
    private static double Owed(SupplyNetwork network, State state, int point)
    {
        double owed = state.Unfilled[point];
        foreach (int demand in network.Points.Demands[point])
        {
            owed += state.Arrears[demand];
        }

        foreach (int input in network.Points.UsedBy[point])
        {
            int recipe = network.Recipes.InputRecipe[input];
            double spare = Math.Max(0, state.Recipes.SurgeCapacity[recipe] - state.Ready[recipe]);
            double catchUp = Math.Min(state.Unmade[recipe], (state.LeadTimeBefore[point] + 1) * spare);
            owed += network.Recipes.InputQuantity[input] * catchUp;
        }

        return owed;
    }

    /// <summary>p = s w / yield, or capacity where the recipe runs full; y = min(s D / yield, capacity with surge).</summary>
    public static void AskRecipes(SupplyNetwork network, State state, int first, int end)
    {
        var recipes = network.Recipes;
        for (int recipe = first; recipe < end; recipe++)
        {
            double share = state.RecipeShare[recipe] / recipes.Yield[recipe];
            int output = recipes.Output[recipe];
            state.RecipeWant[recipe] = recipes.RunsFull[recipe]
                ? state.Capacity[recipe]
                : share * state.Want[output];
            state.Ready[recipe] = Math.Min(share * state.DemandRate[output], state.Recipes.SurgeCapacity[recipe]);
        }
    }
}
