using Longsplice.Engine.Network;

namespace Longsplice.Engine.Phases;

/// <summary>
/// Part of phase 4: surge capacity ramps up while at least as much is asked as there is and no event holds it
/// down, and down while less is asked than the base capacity; a recipe that stood still for longer than its
/// restart time begins cold. A plant that runs at capacity in the baseline is therefore ready to surge.
/// </summary>
internal static class Ramp
{
    /// <summary>Wants and capacities that differ by less than this share are equal.</summary>
    private const double Tie = 1e-9;

    /// <summary>Begins cold starts, before production.</summary>
    public static void Begin(SupplyNetwork network, State state)
    {
        for (int recipe = 0; recipe < network.Recipes.Listed; recipe++)
        {
            int restart = network.Recipes.RestartWeeks[recipe];
            bool isCold = restart > 0 && state.IdleWeeks[recipe] > restart && state.ColdWeeks[recipe] == 0;
            if (isCold && state.RecipeWant[recipe] > Tie * state.Recipes.Capacity[recipe] && state.Capacity[recipe] > 0)
            {
                state.ColdWeeks[recipe] = restart;
                state.Capacity[recipe] = 0;
            }
        }
    }

    /// <summary>Moves ramps, idle weeks and cold starts on by a week, after production.</summary>
    public static void End(SupplyNetwork network, State state)
    {
        for (int recipe = 0; recipe < network.Recipes.Listed; recipe++)
        {
            MoveSurge(network, state, recipe);
            MoveRestart(state, recipe);
        }
    }

    private static void MoveSurge(SupplyNetwork network, State state, int recipe)
    {
        double want = state.RecipeWant[recipe];
        double step = 1 / network.Recipes.SurgeRampWeeks[recipe];
        bool isUndisturbed = state.CapacityFactor[recipe] == 1;
        if (isUndisturbed && want >= state.Capacity[recipe] * (1 - Tie))
        {
            state.SurgeLevel[recipe] = Math.Min(1, state.SurgeLevel[recipe] + step);
        }
        else if (want < state.Recipes.Capacity[recipe] * (1 - Tie))
        {
            state.SurgeLevel[recipe] = Math.Max(0, state.SurgeLevel[recipe] - step);
        }
    }

    /// <summary>What rounding makes is no production: it must not keep a plant warm.</summary>
    private static void MoveRestart(State state, int recipe)
    {
        if (state.ColdWeeks[recipe] > 0)
        {
            state.ColdWeeks[recipe]--;
            state.IdleWeeks[recipe] = 0;
        }
        else
        {
            bool isIdle = state.Made[recipe] <= Tie * state.Recipes.Capacity[recipe];
            state.IdleWeeks[recipe] = isIdle ? state.IdleWeeks[recipe] + 1 : 0;
        }
    }
}
