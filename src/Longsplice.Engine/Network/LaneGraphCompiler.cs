using Longsplice.Model;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Network;

/// <summary>Compiles lanes and passages.</summary>
internal static class LaneGraphCompiler
{
    public static LaneGraph Compile(SupplyModel model)
    {
        string[] names = PassageNames(model);
        int[] from = [.. model.Lanes.Select(lane => model.Sites.IndexOf(lane.From))];
        return new LaneGraph
        {
            From = from,
            To = [.. model.Lanes.Select(lane => model.Sites.IndexOf(lane.To))],
            Days = [.. model.Lanes.Select(lane => lane.TransitDays)],
            Capacity = [.. model.Lanes.Select(lane => lane.CapacityTonnesPerWeek ?? double.PositiveInfinity)],
            FleetTonnes = [.. model.Lanes.Select(lane => lane.FleetTonnes ?? double.PositiveInfinity)],
            Passages = [.. model.Lanes.Select(lane => PassagesOf(lane, names))],
            DaysToPassage = [.. model.Lanes.Select(DaysToPassages)],
            PassageNames = names,
            PassageCapacity = Array.ConvertAll(names, name => CapacityOf(model, name)),
            Leaving = Csr.Group(from, model.Sites.Count),
        };
    }

    private static string[] PassageNames(SupplyModel model) =>
    [
        .. model.Passages.Select(passage => passage.Id.Code)
            .Concat(model.Lanes.SelectMany(lane => lane.Passages.Select(id => id.Code)))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    private static int[] PassagesOf(Lane lane, string[] names) =>
        [.. lane.Passages.Select(id => Array.BinarySearch(names, id.Code, StringComparer.Ordinal))];

    /// <summary>A passage whose place on the lane nobody gave lies half-way.</summary>
    private static double[] DaysToPassages(Lane lane) =>
        lane.DaysToPassage.Length == lane.Passages.Length
            ? [.. lane.DaysToPassage]
            : [.. lane.Passages.Select(_ => lane.TransitDays / 2)];

    private static double CapacityOf(SupplyModel model, string name) =>
        model.Passages.FirstOrDefault(row => row.Id.Code == name)?.CapacityTonnesPerWeek ?? double.PositiveInfinity;
}
