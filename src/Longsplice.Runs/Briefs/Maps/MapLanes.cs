using Longsplice.Model.Results;
using Longsplice.Model.Tables;
using Longsplice.Sea;
using Longsplice.Sea.Geography;
using Longsplice.Sea.Passages;
using Longsplice.Sea.Routes;

namespace Longsplice.Runs.Briefs.Maps;

/// <summary>The lanes by sea that goods take, drawn along the sea graph through the passages that each lane names.</summary>
internal static class MapLanes
{
    /// <summary>Fewer points than anybody sees at this size.</summary>
    private const double Tolerance = 20;

    private static readonly Lazy<(SeaGraph Graph, RouteFinder Finder)> Sea = new(() =>
    {
        var graph = SeaGraph.Load();
        return (graph, new RouteFinder(graph));
    });

    /// <summary>Lanes in order; those that share a way are one.</summary>
    public static MapLane[] Of(Story story)
    {
        var usual = Taken(story.Tables.Flows.Where(row => row.Pattern == ResultTables.BaselinePattern));
        var used = Taken(story.Tables.Flows.Where(row => row.Pattern != ResultTables.BaselinePattern));
        return
        [
            .. story.Model.Lanes
                .Where(lane => lane.Mode == LaneMode.Sea && (usual.Contains(lane.Id.Code) || used.Contains(lane.Id.Code)))
                .Select(lane => (Lane: lane, Path: Path(story, lane)))
                .Where(drawn => drawn.Path.Length > 0)
                .GroupBy(drawn => drawn.Path, drawn => drawn.Lane.Id.Code)
                .Select(way => new MapLane(way.Key, way.Any(usual.Contains), way.Any(used.Contains)))
                .OrderBy(lane => lane.IsUsual),
        ];
    }

    /// <summary>Where a passage is marked; null where the sea graph has none of this id.</summary>
    public static GeoPoint? MiddleOf(string passage) =>
        PassageTable.Expand(passage) is [var number, ..] ? Sea.Value.Graph.MiddleOf(number) : null;

    /// <summary>Lanes with something sent along them.</summary>
    private static HashSet<string> Taken(IEnumerable<FlowRow> rows) => rows
        .Where(row => row.Sent > 0 && row.Lanes is not null)
        .Select(row => row.Lanes!)
        .Distinct()
        .SelectMany(lanes => lanes.Split(';'))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>There and back look the same, so a way starts at the end whose id comes first.</summary>
    private static string Path(Story story, Lane lane)
    {
        bool isBack = string.CompareOrdinal(lane.From.Code, lane.To.Code) > 0;
        var via = lane.Passages.Select(passage => passage.Code).Where(id => !PassageTable.Expand(id).IsEmpty).ToArray();
        var (from, to) = isBack ? (lane.To, lane.From) : (lane.From, lane.To);
        return MapPlaces.Of(story.Model.Sites.Get(from)) is { } start && MapPlaces.Of(story.Model.Sites.Get(to)) is { } end
            ? Path(start, end, isBack ? [.. via.Reverse()] : via, Avoided(story, lane))
            : "";
    }

    /// <summary>What the other lanes between the same ends pass and this one does not.</summary>
    private static ClosureSet Avoided(Story story, Lane lane) => story.Model.Lanes
        .Where(other => other.From == lane.From && other.To == lane.To)
        .SelectMany(other => other.Passages)
        .Except(lane.Passages)
        .Where(passage => !PassageTable.Expand(passage.Code).IsEmpty)
        .Aggregate(ClosureSet.Default, (closed, passage) => closed.Close(passage.Code));

    private static string Path(GeoPoint from, GeoPoint to, string[] via, ClosureSet closed)
    {
        var finder = Sea.Value.Finder;
        Mooring start = finder.Moor(from), end = finder.Moor(to);
        return start.IsOnSea && end.IsOnSea && finder.Find(start, end, closed, via) is Route route
            ? string.Concat(route.Path().Thinned(Tolerance).Lines.Select(line => MapView.Path(line, isRing: false)))
            : "";
    }
}
