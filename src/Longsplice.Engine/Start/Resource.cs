namespace Longsplice.Engine.Start;

/// <summary>Something that binds at the start: what its members use of it in a week must not exceed its limit.</summary>
/// <param name="Id">Id that decides ties.</param>
/// <param name="Limit">Most that may be used in a week.</param>
/// <param name="Flows">Flows that use it.</param>
/// <param name="FlowUse">Use per unit of each flow.</param>
/// <param name="Recipes">Recipes that use it.</param>
/// <param name="RecipeUse">Use per start of each recipe.</param>
internal sealed record Resource(
    string Id, double Limit, int[] Flows, double[] FlowUse, int[] Recipes, double[] RecipeUse)
{
    /// <summary>Use at given rates.</summary>
    public double Use(double[] flowRate, double[] recipeRate)
    {
        double use = 0;
        for (int member = 0; member < Flows.Length; member++)
        {
            use += FlowUse[member] * flowRate[Flows[member]];
        }

        for (int member = 0; member < Recipes.Length; member++)
        {
            use += RecipeUse[member] * recipeRate[Recipes[member]];
        }

        return use;
    }
}
