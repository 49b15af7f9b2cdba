using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Network;

/// <summary>
/// What a model and a scenario's policy compile into: dense numbers in columns, adjacency as offsets.
/// It never changes; runs with other events share it.
/// </summary>
public sealed record SupplyNetwork
{
    /// <summary>The tables that it was compiled from.</summary>
    public required SupplyModel Model { get; init; }

    /// <summary>The scenario whose policy and horizon it was compiled for.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>Stock points.</summary>
    public required Points Points { get; init; }

    /// <summary>Flows.</summary>
    public required Flows Flows { get; init; }

    /// <summary>Flows in the order in which customers receive them.</summary>
    public required InflowColumns Inflows { get; init; }

    /// <summary>Claims in classes.</summary>
    public required ClaimClasses Claims { get; init; }

    /// <summary>What the scenario's policy says where no phase holds.</summary>
    public required PolicyRules Rules { get; init; }

    /// <summary>What the policy says in each phase that it describes.</summary>
    public required IReadOnlyDictionary<PhaseName, PolicyRules> PhaseRules { get; init; }

    /// <summary>Recipes.</summary>
    public required Recipes Recipes { get; init; }

    /// <summary>Items that stand in for others, site by site.</summary>
    public required IReadOnlyList<Substitution> Substitutions { get; init; }

    /// <summary>Final demands.</summary>
    public required FinalDemands Demands { get; init; }

    /// <summary>Lanes and passages, and what can leave over them.</summary>
    public required LaneGraph Lanes { get; init; }

    /// <summary>Licences and the flows that each bounds.</summary>
    public required Licences Licences { get; init; }

    /// <summary>First week of the run.</summary>
    public int FirstWeek => Scenario.FirstWeek;

    /// <summary>Last week of the run.</summary>
    public int LastWeek => Scenario.Weeks;

    /// <summary>The id of a recipe, as results name it; a substitution is item&gt;original@site.</summary>
    /// <param name="recipe">Number of the recipe.</param>
    public RecipeId RecipeId(int recipe)
    {
        if (recipe < Recipes.Listed)
        {
            return Model.Recipes[recipe].Id;
        }

        var substitution = Substitutions[recipe - Recipes.Listed];
        var row = Model.Substitutes[substitution.Row];
        return new RecipeId($"{row.Item}>{row.StandsInFor}@{Model.Sites[Points.Site[substitution.Original]].Id}");
    }

    /// <summary>The row of the tables behind a recipe or a substitution.</summary>
    /// <param name="recipe">Number of the recipe.</param>
    public Row RecipeRow(int recipe) => recipe < Recipes.Listed
        ? Model.Recipes[recipe]
        : Model.Substitutes[Substitutions[recipe - Recipes.Listed].Row];

    /// <summary>
    /// The sites that make something, ascending, each with its recipes. What puts a substitute in place at a site goes
    /// with its recipes, but does not make it a maker.
    /// </summary>
    public (int Site, int[] Recipes)[] Makers() =>
    [
        .. Enumerable.Range(0, Recipes.Count)
            .GroupBy(recipe => Points.Site[Recipes.Output[recipe]])
            .Where(site => site.Any(recipe => recipe < Recipes.Listed))
            .OrderBy(site => site.Key)
            .Select(site => (site.Key, site.ToArray())),
    ];

    /// <summary>The id of a stock point, as results name it.</summary>
    /// <param name="point">Number of the stock point.</param>
    public string NameOf(int point) =>
        $"{Model.Sites[Points.Site[point]].Id}/{Model.Items[Points.Item[point]].Id}";

    /// <summary>Numbers of the stock points by the ids that results name.</summary>
    public Dictionary<string, int> PointsByName() =>
        Enumerable.Range(0, Points.Count).ToDictionary(NameOf, StringComparer.Ordinal);
}
