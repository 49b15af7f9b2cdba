using System.Diagnostics;
using Longsplice.Model;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Model.Unknowns;

namespace Longsplice.Engine.Network;

/// <summary>
/// The only door from tables to arrays. Everything is numbered by id order, so the order of rows,
/// the machine and the number of threads leave no trace in a network.
/// </summary>
public static class NetworkCompiler
{
    /// <summary>Compiles a checked model for the policy and horizon of a checked scenario.</summary>
    /// <param name="model">Tables without errors and without unknowns (<see cref="UncertainModel"/>).</param>
    /// <param name="scenario">A scenario whose ids the model knows.</param>
    public static SupplyNetwork Compile(SupplyModel model, Scenario scenario) => Compile(model, scenario, [scenario.Policy])[0];

    /// <summary>
    /// Compiles a checked model once for several policies: the networks share every column but the rules, and number
    /// everything alike.
    /// </summary>
    /// <param name="model">Tables without errors and without unknowns (<see cref="UncertainModel"/>).</param>
    /// <param name="scenario">A scenario whose ids the model knows.</param>
    /// <param name="policies">Policies in place of the scenario's, one or more.</param>
    public static SupplyNetwork[] Compile(SupplyModel model, Scenario scenario, IReadOnlyList<PolicySettings> policies)
    {
        Debug.Assert(UnknownCount.Of(model).Total == 0, "Cases turn unknowns into figures before a network is compiled.");
        var index = new PointIndex(model);
        var rules = new RulesCompiler(model, policies);
        int[] supplier = [.. model.Contracts.Select(row => index.Of(row.Supplier, row.Item))];
        int[] customer = [.. model.Contracts.Select(row => index.Of(row.Customer, row.Item))];
        int[] output = [.. model.Recipes.Select(row => index.Of(row.Site, row.Item))];
        int[] demandPoint = [.. model.Demands.Select(row => index.Of(row.Site, row.Item))];
        var shares = SourceShares.Of(model, customer, output, index.Count);

        var layout = ClaimLayout.Build(model, index, rules.Orders, supplier, customer, demandPoint);
        var flows = FlowColumns(model, layout, supplier, customer, shares.Contracts);
        var substitutions = SubstitutionCompiler.Compile(model, scenario, index);
        var recipes = SubstitutionCompiler.Append(RecipeColumns(model, index, output, shares.Recipes), substitutions);
        var points = PointColumns(model, index, flows, recipes, demandPoint);
        var network = new SupplyNetwork
        {
            Model = model,
            Scenario = scenario with { Policy = policies[0] },
            Points = points,
            Inflows = new InflowColumns(flows, points.Inflows),
            Flows = flows,
            Claims = layout.Classes,
            Rules = rules.Rules(policies[0], index, demandPoint, layout),
            PhaseRules = rules.PhaseRules(policies[0], index, demandPoint, layout),
            Recipes = recipes,
            Substitutions = substitutions,
            Demands = DemandColumns(model, scenario, demandPoint, layout.ClassOfDemand),
            Lanes = LaneGraphCompiler.Compile(model),
            Licences = LicenceCompiler.Compile(model, flows),
        };
        return [.. policies.Select(Under)];

        SupplyNetwork Under(PolicySettings policy) => policy == policies[0]
            ? network
            : network with
            {
                Scenario = scenario with { Policy = policy },
                Rules = rules.Rules(policy, index, demandPoint, layout),
                PhaseRules = rules.PhaseRules(policy, index, demandPoint, layout),
            };
    }

    private static Flows FlowColumns(
        SupplyModel model, ClaimLayout layout, int[] supplier, int[] customer, double[] share)
    {
        int[] rows = layout.ContractOfFlow;
        return new Flows
        {
            Contract = rows,
            Supplier = Array.ConvertAll(rows, row => supplier[row]),
            Customer = Array.ConvertAll(rows, row => customer[row]),
            Class = layout.ClassOfFlow,
            Max = Array.ConvertAll(rows, row => model.Contracts[row].MaxPerWeek ?? double.PositiveInfinity),
            Share = Array.ConvertAll(rows, row => share[row]),
            IsHelp = Array.ConvertAll(rows, row => model.Contracts[row].Rank != 1),
            FixedTransitWeeks = Array.ConvertAll(rows, row => model.Contracts[row].TransitWeeks ?? double.NaN),
            UnitMassTonnes = Array.ConvertAll(
                rows, row => (model.Items[model.Items.IndexOf(model.Contracts[row].Item)].UnitMassKg ?? 0) / 1000),
        };
    }

    private static Recipes RecipeColumns(SupplyModel model, PointIndex index, int[] output, double[] share)
    {
        var table = model.Recipes;
        int[] recipeOfInput = [.. model.RecipeInputs.Select(row => table.IndexOf(row.Recipe))];
        var inputs = Csr.Group(recipeOfInput, table.Count);
        int[] line = [.. table.Select(row => row.Line is { } id ? model.Lines.IndexOf(id) : -1)];
        return new Recipes
        {
            Listed = table.Count,
            Output = output,
            Capacity = [.. table.Select(row => row.CapacityPerWeek)],
            SurgeCapacity = [.. table.Select(row => Math.Max(row.CapacityPerWeek, row.SurgePerWeek ?? 0))],
            SurgeRampWeeks = [.. table.Select(row => (double)Math.Max(1, row.SurgeRampWeeks ?? 1))],
            RestartWeeks = [.. table.Select(row => row.RestartWeeks ?? 0)],
            LeadWeeks = [.. table.Select(row => row.LeadWeeks)],
            Yield = [.. table.Select(row => row.Yield)],
            Share = share,
            RunsFull = [.. table.Select(row => row.Runs == RunMode.Full)],
            Line = line,
            HoursPerStart = [.. table.Select(row => row.HoursPerUnit ?? 0)],
            InputStart = inputs.Start,
            InputPoint = Array.ConvertAll(inputs.Values, input => PointOf(model, index, model.RecipeInputs[input])),
            InputQuantity = Array.ConvertAll(inputs.Values, input => model.RecipeInputs[input].Quantity),
            InputRecipe = Array.ConvertAll(inputs.Values, input => recipeOfInput[input]),
            OnLine = Csr.Group(line, model.Lines.Count),
            LineHours = [.. model.Lines.Select(row => row.HoursPerWeek)],
        };
    }

    private static int PointOf(SupplyModel model, PointIndex index, RecipeInput input) =>
        index.Of(model.Recipes[model.Recipes.IndexOf(input.Recipe)].Site, input.Item);

    private static Points PointColumns(
        SupplyModel model, PointIndex index, Flows flows, Recipes recipes, int[] demandPoint)
    {
        var stock = StockRows(model, index);
        var inflows = InflowsById(flows, index.Count);
        return new Points
        {
            Site = index.Site,
            Item = index.Item,
            Quantity = Array.ConvertAll(stock, row => row?.Quantity ?? double.NaN),
            CoverWeeks = Array.ConvertAll(stock, row => row?.CoverWeeks ?? 0),
            Reserve = Array.ConvertAll(stock, row => row?.Reserve ?? 0),
            Inflows = inflows,
            HelpInflows = Array.FindAll(inflows.Values, flow => flows.IsHelp[flow]),
            MadeBy = Csr.Group(recipes.Output, index.Count),
            UsedBy = Csr.Group(recipes.InputPoint, index.Count),
            Demands = Csr.Group(demandPoint, index.Count),
        };
    }

    private static Stock?[] StockRows(SupplyModel model, PointIndex index)
    {
        var rows = new Stock?[index.Count];
        foreach (var row in model.Stocks)
        {
            rows[index.Of(row.Site, row.Item)] = row;
        }

        return rows;
    }

    /// <summary>Contracts are numbered by id, so grouping them keeps each customer's in order of id.</summary>
    private static Csr InflowsById(Flows flows, int points)
    {
        int[] customer = new int[flows.Count];
        int[] flowOf = new int[flows.Count];
        for (int flow = 0; flow < flows.Count; flow++)
        {
            customer[flows.Contract[flow]] = flows.Customer[flow];
            flowOf[flows.Contract[flow]] = flow;
        }

        return Csr.Group(customer, points).Select(contract => flowOf[contract]);
    }

    private static FinalDemands DemandColumns(
        SupplyModel model, Scenario scenario, int[] point, int[] classOf) => new()
        {
            Point = point,
            Class = classOf,
            Quantity = [.. model.Demands.Select(row => row.QuantityPerWeek)],
            From = [.. model.Demands.Select(row => row.From?.ToWeek(scenario.Week1Date) ?? int.MinValue)],
            Until = [.. model.Demands.Select(row => row.Until?.ToWeek(scenario.Week1Date) ?? int.MaxValue)],
            Priority = [.. model.Demands.Select(row => row.Priority)],
            IsKept = [.. model.Demands.Select(row => row.Unmet == UnmetMode.Backlog)],
            ShortageCost = [.. model.Demands.Select(row => row.ShortageCostUsd ?? 1)],
        };
}
