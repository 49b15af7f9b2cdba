using Longsplice.Model;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Network;

/// <summary>Compiles substitutes: one substitution for each site that knows both items, in order of rows and sites.</summary>
internal static class SubstitutionCompiler
{
    public static Substitution[] Compile(SupplyModel model, Scenario scenario, PointIndex index)
    {
        var found = new List<Substitution>();
        for (int row = 0; row < model.Substitutes.Count; row++)
        {
            var substitute = model.Substitutes[row];
            int original = model.Items.IndexOf(substitute.StandsInFor);
            for (int point = 0; point < index.Count; point++)
            {
                int standIn = index.Item[point] == original ? index.Find(model.Sites[index.Site[point]].Id, substitute.Item) : -1;
                if (standIn >= 0)
                {
                    found.Add(new Substitution(
                        model.Recipes.Count + found.Count, row, point, standIn, substitute.Ratio, From(substitute, scenario)));
                }
            }
        }

        return [.. found];
    }

    /// <summary>The recipes of the table with those of the substitutions behind them.</summary>
    public static Recipes Append(Recipes recipes, Substitution[] substitutions)
    {
        int inputs = recipes.InputPoint.Length;
        return recipes with
        {
            Output = [.. recipes.Output, .. substitutions.Select(one => one.Original)],
            Capacity = [.. recipes.Capacity, .. substitutions.Select(_ => 0.0)],
            SurgeCapacity = [.. recipes.SurgeCapacity, .. substitutions.Select(_ => double.PositiveInfinity)],
            SurgeRampWeeks = [.. recipes.SurgeRampWeeks, .. substitutions.Select(_ => 1.0)],
            RestartWeeks = [.. recipes.RestartWeeks, .. substitutions.Select(_ => 0)],
            LeadWeeks = [.. recipes.LeadWeeks, .. substitutions.Select(_ => 0)],
            Yield = [.. recipes.Yield, .. substitutions.Select(_ => 1.0)],
            Share = [.. recipes.Share, .. substitutions.Select(_ => 0.0)],
            RunsFull = [.. recipes.RunsFull, .. substitutions.Select(_ => false)],
            Line = [.. recipes.Line, .. substitutions.Select(_ => -1)],
            HoursPerStart = [.. recipes.HoursPerStart, .. substitutions.Select(_ => 0.0)],
            InputStart = [.. recipes.InputStart, .. substitutions.Select((_, number) => inputs + number + 1)],
            InputPoint = [.. recipes.InputPoint, .. substitutions.Select(one => one.StandIn)],
            InputQuantity = [.. recipes.InputQuantity, .. substitutions.Select(one => one.Ratio)],
            InputRecipe = [.. recipes.InputRecipe, .. substitutions.Select(one => one.Recipe)],
        };
    }

    private static int From(Substitute row, Scenario scenario) => row.Status switch
    {
        SubstituteStatus.Qualified => int.MinValue,
        SubstituteStatus.WithData => scenario.FirstWeek + (row.CertificationWeeks ?? 0),
        _ => int.MaxValue,
    };
}
