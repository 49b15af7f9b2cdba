using Longsplice.Engine.Network;
using Longsplice.Engine.Phases;
using Longsplice.Model.Results;

namespace Longsplice.Engine.Measures;

/// <summary>
/// Finds what bound each recipe: want, capacity, line or input, ties within 1e-9 in that order, inputs by id.
/// </summary>
internal sealed class Bindings(SupplyNetwork network)
{
    private const double Tie = 1e-9;

    public RecipeBinding[] Of(State state, Produce production)
    {
        var bindings = new RecipeBinding[network.Recipes.Count];
        for (int recipe = 0; recipe < bindings.Length; recipe++)
        {
            bindings[recipe] = Of(state, production, recipe);
        }

        return bindings;
    }

    private RecipeBinding Of(State state, Produce production, int recipe)
    {
        double want = state.RecipeWant[recipe];
        double goal = Math.Min(want, state.Capacity[recipe]);
        if (want <= 0)
        {
            return new RecipeBinding(Binding.None, -1, 0);
        }

        if (state.Made[recipe] >= goal - (Tie * goal))
        {
            bool byWant = want <= state.Capacity[recipe] * (1 + Tie);
            return new RecipeBinding(byWant ? Binding.Want : Binding.Capacity, -1, 0);
        }

        return Scarcest(state, production, recipe, goal);
    }

    /// <summary>The line or input that would have allowed the fewest starts.</summary>
    private RecipeBinding Scarcest(State state, Produce production, int recipe, double goal)
    {
        var recipes = network.Recipes;
        double least = double.PositiveInfinity;
        double second = double.PositiveInfinity;
        (Binding kind, int binding) = (Binding.None, -1);
        int line = recipes.Line[recipe];
        if (line >= 0 && recipes.HoursPerStart[recipe] > 0)
        {
            least = production.HoursLeft[line] / recipes.HoursPerStart[recipe];
            kind = Binding.Line;
        }

        for (int input = recipes.InputStart[recipe]; input < recipes.InputStart[recipe + 1]; input++)
        {
            double allowed = production.Left[recipes.InputPoint[input]] / recipes.InputQuantity[input];
            if (allowed < least - (Tie * goal))
            {
                (second, least) = (least, allowed);
                (kind, binding) = (Binding.Input, input);
            }
            else
            {
                second = Math.Min(second, allowed);
            }
        }

        double also = double.IsInfinity(second) ? 0 : Math.Max(0, goal - state.Made[recipe] - second);
        return new RecipeBinding(kind, binding, also);
    }
}
