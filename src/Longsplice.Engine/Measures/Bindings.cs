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
        for (int recipe = 0; recipe < network.Recipes.Listed; recipe++)
        {
            bindings[recipe] = Of(state, production, recipe);
        }

        return bindings;
    }

    /// <summary>A substitution is bound by what is missing, or by the stand-in.</summary>
    public RecipeBinding Of(State state, Substitution one)
    {
        double want = state.RecipeWant[one.Recipe];
        return want <= 0
            ? new RecipeBinding(Binding.None, -1, -1, 0)
            : state.Made[one.Recipe] >= want * (1 - Tie)
                ? new RecipeBinding(Binding.Want, -1, -1, 0)
                : new RecipeBinding(Binding.Input, network.Recipes.InputStart[one.Recipe], -1, 0);
    }

    private RecipeBinding Of(State state, Produce production, int recipe)
    {
        double want = state.RecipeWant[recipe];
        double goal = Math.Min(want, state.Capacity[recipe]);
        if (want <= 0)
        {
            return new RecipeBinding(Binding.None, -1, -1, 0);
        }

        if (state.Made[recipe] >= goal - (Tie * goal))
        {
            bool byWant = want <= state.Capacity[recipe] * (1 + Tie);
            return new RecipeBinding(byWant ? Binding.Want : Binding.Capacity, -1, -1, 0);
        }

        return Scarcest(state, production, recipe, goal);
    }

    /// <summary>The line or input that would have allowed the fewest starts, and the input that comes second.</summary>
    private RecipeBinding Scarcest(State state, Produce production, int recipe, double goal)
    {
        var recipes = network.Recipes;
        var (kind, input, least) = LineOf(production, recipe);
        (int second, double next) = (-1, double.PositiveInfinity);
        for (int at = recipes.InputStart[recipe]; at < recipes.InputStart[recipe + 1]; at++)
        {
            double allowed = production.Left[recipes.InputPoint[at]] / recipes.InputQuantity[at];
            if (allowed < least - (Tie * goal))
            {
                (second, next) = (input, least);
                (kind, input, least) = (Binding.Input, at, allowed);
            }
            else if (allowed < next)
            {
                (second, next) = (at, allowed);
            }
        }

        return new RecipeBinding(kind, input, second, Math.Max(0, goal - state.Made[recipe] - next));
    }

    private (Binding Kind, int Input, double Allowed) LineOf(Produce production, int recipe)
    {
        var recipes = network.Recipes;
        int line = recipes.Line[recipe];
        return line >= 0 && recipes.HoursPerStart[recipe] > 0
            ? (Binding.Line, -1, production.HoursLeft[line] / recipes.HoursPerStart[recipe])
            : (Binding.None, -1, double.PositiveInfinity);
    }
}
