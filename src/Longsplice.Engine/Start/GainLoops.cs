using Longsplice.Engine.Network;
using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Unknowns;

namespace Longsplice.Engine.Start;

/// <summary>Finds loops in materials that need one or more of a unit to make one.</summary>
public static class GainLoops
{
    /// <summary>
    /// The finding, with its table as its file, or nothing; for a model without other errors. Every case of what is
    /// unknown is looked at.
    /// </summary>
    public static IEnumerable<Finding> Find(SupplyModel model)
    {
        var uncertain = UncertainModel.WithoutLimits(model);
        return uncertain.Cases.Select(name => Find(uncertain, name)).OfType<Finding>().Take(1);
    }

    private static Finding? Find(UncertainModel uncertain, CaseName name)
    {
        var scenario = new Scenario { Start = new DateOnly(2000, 1, 3), Weeks = 1 };
        var network = NetworkCompiler.Compile(uncertain.In(name), scenario);
        bool[] flows = [.. network.Flows.Share.Select(share => share > 0)];
        bool[] recipes = [.. network.Recipes.Share.Select(share => share > 0)];
        return new Throughput(network).Solve(new double[network.Points.Count], flows, recipes) is { } loop
            ? Finding.Of("LS018", "recipe_inputs", 0, "quantity", Where(network, loop, name), "less than one unit needed to make one")
            : null;
    }

    private static string Where(SupplyNetwork network, int[] loop, CaseName name)
    {
        string points = string.Join(", ", loop.Select(network.NameOf));
        return name == CaseName.Best ? points : $"{points}, in the case {name.ToString().ToLowerInvariant()}";
    }
}
