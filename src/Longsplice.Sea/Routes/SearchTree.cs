using System.Collections.Immutable;
using Longsplice.Sea.Graph;
using Longsplice.Sea.Passages;

namespace Longsplice.Sea.Routes;

/// <summary>Ways on the graph by Dijkstra's search: the shortest, those by named passages, and what blocks where there is none.</summary>
/// <param name="graph">The graph.</param>
internal sealed class SearchTree(SeaGraph graph)
{
    private readonly ShortestTree _tree = new(graph.Net);

    /// <summary>The shortest way that crosses passages in order.</summary>
    public RouteAnswer Find(Mooring from, Mooring to, ClosureSet closed, IReadOnlyList<string> via)
    {
        var starts = from.Berth.Approaches.Select(way => (way.Place, Miles: (double)way.Miles)).ToArray();
        var stages = new List<(int[] Before, Dictionary<int, int> Crossed)>();
        var last = closed;
        foreach (string id in via)
        {
            // The passage is shut before and after, so that it is crossed once and not back again.
            _tree.Grow(starts, graph.Across(last.Close(id)));
            var crossed = Crossings(closed, PassageTable.Expand(id));
            starts = [.. crossed.Select(pair => (pair.Key, _tree.Miles[pair.Value]))];
            stages.Add(([.. _tree.Before], crossed));
            last = closed.Close(id);
        }

        _tree.Grow(starts, graph.Across(last));
        var end = to.Berth.Approaches.DefaultIfEmpty().MinBy(way => way is null ? double.PositiveInfinity : _tree.Miles[way.Place] + way.Miles);
        return end is null || double.IsInfinity(_tree.Miles[end.Place])
            ? new NoRoute(from, to, Blocking(from, to, closed))
            : RouteTo(from, to, end, stages);
    }

    /// <summary>Closed passages of which one side is reached and the other is not.</summary>
    public ImmutableArray<string> Wall(Mooring mooring, ClosureSet closed)
    {
        _tree.Grow(mooring.Berth.Approaches.Select(way => (way.Place, (double)way.Miles)), graph.Across(closed));
        return
        [
            .. graph.Parts.Gates
                .Where(gate => closed.Closes(gate.Passage)
                    && double.IsInfinity(_tree.Miles[gate.Left]) != double.IsInfinity(_tree.Miles[gate.Right]))
                .Select(gate => gate.Passage)
                .Distinct()
                .Order()
                .Select(passage => PassageTable.All[passage].Id),
        ];
    }

    /// <summary>The closed passages that part two ends.</summary>
    private ImmutableArray<string> Blocking(Mooring from, Mooring to, ClosureSet closed) =>
        NoRoute.Fewest(Wall(from, closed), Wall(to, closed));

    /// <summary>Places on the far side of gate points of some passages, by the place from which they are reached.</summary>
    private Dictionary<int, int> Crossings(ClosureSet closed, ImmutableArray<int> passages)
    {
        var crossed = new Dictionary<int, int>();
        foreach (var gate in graph.Parts.Gates.Where(gate => passages.Contains(gate.Passage) && !closed.Closes(gate.Passage)))
        {
            foreach (var (near, far) in new[] { (gate.Left, gate.Right), (gate.Right, gate.Left) })
            {
                if (_tree.Miles[near] < double.PositiveInfinity)
                {
                    crossed[far] = near;
                }
            }
        }

        return crossed;
    }

    private Route RouteTo(Mooring from, Mooring to, Approach end, List<(int[] Before, Dictionary<int, int> Crossed)> stages)
    {
        var places = new List<int> { end.Place };
        int[] before = _tree.Before;
        for (int stage = stages.Count; ;)
        {
            int place = places[^1];
            if (before[place] != place)
            {
                places.Add(before[place]);
            }
            else if (stage == 0)
            {
                break;
            }
            else
            {
                stage--;
                places.Add(stages[stage].Crossed[place]);
                before = stages[stage].Before;
            }
        }

        places.Reverse();
        return new Route(graph, from, to, _tree.Miles[end.Place] + end.Miles, [.. places], graph.Crossed(places));
    }
}
