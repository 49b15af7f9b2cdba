using Longsplice.Engine.Network;
using Longsplice.Model.Tables;
using Longsplice.Model.Unknowns;

namespace Longsplice.Engine.Sampling;

/// <summary>Where the figures of a model lie in the compiled network.</summary>
internal sealed class FigureSlots(SupplyNetwork network)
{
    private readonly Dictionary<string, int> _points = network.PointsByName();

    /// <summary>Writes a figure into copies of its columns; null where it changes the network's structure.</summary>
    public Action<PatchedColumns, double>? Of(UncertainFigure figure) => figure.Row switch
    {
        Stock stock => OfStock(_points[$"{stock.Site}/{stock.Item}"], figure.Written.Name),
        Recipe recipe => OfRecipe(network.Model.Recipes.IndexOf(recipe.Id), figure.Written.Name),
        RecipeInput input => Slot(network.Recipes.InputQuantity, InputOf(input)),
        ProductionLine line => Slot(network.Recipes.LineHours, network.Model.Lines.IndexOf(line.Id)),
        Contract contract => OfFlow(network.Model.Contracts.IndexOf(contract.Id), figure.Written.Name),
        Demand demand => OfDemand(network.Model.Demands.IndexOf(demand.Id), figure.Written.Name),
        Lane lane => OfLane(lane, network.Model.Lanes.IndexOf(lane.Id), figure.Written.Name),
        Passage passage => Slot(network.Lanes.PassageCapacity, Array.IndexOf(network.Lanes.PassageNames, passage.Id.Code)),
        _ => null,
    };

    private static Action<PatchedColumns, double> Slot(double[] column, int at) =>
        (columns, value) => columns.CopyOf(column)[at] = value;

    private static Action<PatchedColumns, double> Whole(int[] column, int at) =>
        (columns, value) => columns.CopyOf(column)[at] = (int)value;

    private Action<PatchedColumns, double>? OfStock(int point, string column) => column switch
    {
        "quantity" => Slot(network.Points.Quantity, point),
        "cover_weeks" => Slot(network.Points.CoverWeeks, point),
        "reserve" => Slot(network.Points.Reserve, point),
        _ => null,
    };

    private Action<PatchedColumns, double>? OfRecipe(int recipe, string column) => column switch
    {
        "capacity_per_week" => OfCapacity(recipe),
        "surge_per_week" => Slot(network.Recipes.SurgeCapacity, recipe),
        "surge_ramp_weeks" => (columns, value) => columns.CopyOf(network.Recipes.SurgeRampWeeks)[recipe] = Math.Max(1, value),
        "restart_weeks" => Whole(network.Recipes.RestartWeeks, recipe),
        "lead_weeks" => Whole(network.Recipes.LeadWeeks, recipe),
        "yield" => Slot(network.Recipes.Yield, recipe),
        "hours_per_unit" => Slot(network.Recipes.HoursPerStart, recipe),
        _ => null,
    };

    /// <summary>A capacity that weighs a recipe beside other sources moves their shares as well.</summary>
    private Action<PatchedColumns, double>? OfCapacity(int recipe)
    {
        var row = network.Model.Recipes[recipe];
        bool weighs = row.Share is null && network.Recipes.Share[recipe] != 1;
        return weighs ? null : (columns, value) =>
        {
            columns.CopyOf(network.Recipes.Capacity)[recipe] = value;
            if (row.SurgePerWeek is null)
            {
                columns.CopyOf(network.Recipes.SurgeCapacity)[recipe] = value;
            }
        };
    }

    private int InputOf(RecipeInput input)
    {
        int recipe = network.Model.Recipes.IndexOf(input.Recipe);
        int point = _points[$"{network.Model.Recipes[recipe].Site}/{input.Item}"];
        return Array.IndexOf(network.Recipes.InputPoint, point, network.Recipes.InputStart[recipe]);
    }

    private Action<PatchedColumns, double>? OfFlow(int contract, string column)
    {
        int flow = Array.IndexOf(network.Flows.Contract, contract);
        return column switch
        {
            "max_per_week" => Slot(network.Flows.Max, flow),
            "transit_weeks" => Slot(network.Flows.FixedTransitWeeks, flow),
            _ => null,
        };
    }

    private Action<PatchedColumns, double>? OfDemand(int demand, string column) => column switch
    {
        "quantity_per_week" => Slot(network.Demands.Quantity, demand),
        "shortage_cost_usd" => Slot(network.Demands.ShortageCost, demand),
        _ => null,
    };

    /// <summary>Passages that lie half-way of a lane move with its days.</summary>
    private Action<PatchedColumns, double>? OfLane(Lane lane, int number, string column) => column switch
    {
        "transit_days" when lane.Passages.Length == lane.DaysToPassage.Length => Slot(network.Lanes.Days, number),
        "capacity_tonnes_per_week" => Slot(network.Lanes.Capacity, number),
        "fleet_tonnes" => Slot(network.Lanes.FleetTonnes, number),
        _ => null,
    };
}
