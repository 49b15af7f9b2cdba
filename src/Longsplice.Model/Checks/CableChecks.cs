using Longsplice.Model.Tables;

namespace Longsplice.Model.Checks;

/// <summary>Checks of cables, their segments and landings.</summary>
internal static class CableChecks
{
    public static IEnumerable<Finding> Run(SupplyModel model) =>
    [
        .. LoneLandings(model),
        .. Doubles(model),
        .. Loops(model),
        .. ForeignSites(model),
        .. WithoutCapacity(model),
    ];

    private static IEnumerable<Finding> LoneLandings(SupplyModel model)
    {
        var ends = model.CableSegments.ToLookup(row => row.Cable);
        foreach (var cable in model.Cables)
        {
            int landings = ends[cable.Id].SelectMany(row => new[] { row.From, row.To }).Distinct().Count();
            if (landings < 2)
            {
                yield return ModelChecks.At(
                    cable, "LS185", "id", $"{cable.Id} with {(landings == 1 ? "one landing" : "no segment")}", "segments that join two landings or more");
            }
        }
    }

    private static IEnumerable<Finding> Doubles(SupplyModel model) => model.CableSegments
        .GroupBy(row => (row.Cable, Ends: Ordered(row)))
        .SelectMany(group => group.Skip(1).Select(row => ModelChecks.At(
            row, "LS186", "to", $"{row.Cable} from {row.From} to {row.To}", "each stretch of a cable once",
            $"Row {group.First().FileRow} has it too.")));

    private static IEnumerable<Finding> Loops(SupplyModel model) => model.CableSegments
        .Where(row => row.From == row.To)
        .Select(row => ModelChecks.At(row, "LS187", "to", row.To.Code, "another landing than 'from'"));

    private static IEnumerable<Finding> ForeignSites(SupplyModel model) =>
        from row in model.Landings
        where row.Site is { } id && model.Sites.Contains(id) && row.Nation is { } nation && model.Sites.Get(id).Nation != nation
        select ModelChecks.At(row, "LS194", "nation", row.Nation!.Value.Code, $"{model.Sites.Get(row.Site!.Value).Nation}, the nation of {row.Site}");

    private static IEnumerable<Finding> WithoutCapacity(SupplyModel model) => model.CableSegments
        .Where(row => row.CapacityTbps is null && model.Cables.Contains(row.Cable) && model.Cables.Get(row.Cable).CapacityTbps is null)
        .Select(row => ModelChecks.At(row, "LS193", "capacity_tbps", "nothing", "Tbps here or in cables"));

    private static (string, string) Ordered(CableSegment row) =>
        row.From.CompareTo(row.To) <= 0 ? (row.From.Code, row.To.Code) : (row.To.Code, row.From.Code);
}
