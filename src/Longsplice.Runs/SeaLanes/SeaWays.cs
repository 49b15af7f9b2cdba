using System.Collections.Immutable;
using Longsplice.Model.Links;
using Longsplice.Sea.Passages;
using Longsplice.Sea.Routes;

namespace Longsplice.Runs.SeaLanes;

/// <summary>
/// Ways between harbours: the shortest, and the shortest for every set of passages that may be shut and would touch a
/// way. A closed passage p matters only to ways across p, so branching over the passages crossed finds them all.
/// </summary>
/// <param name="finder">Finds routes.</param>
/// <param name="mayShut">Passages, or groups of them, that may be shut; null for any, one at a time.</param>
internal sealed class SeaWays(RouteFinder finder, ImmutableArray<string>? mayShut)
{
    /// <summary>A usual service speed of cargo ships.</summary>
    public const double Knots = 14;

    /// <summary>Days in each port.</summary>
    public const double PortDays = 1;

    /// <summary>The ways, each with the passages that it avoids; empty where there is none.</summary>
    /// <param name="from">Start.</param>
    /// <param name="to">End.</param>
    /// <param name="never">Passages that ships never take.</param>
    /// <param name="knots">Speed.</param>
    public IReadOnlyList<SeaWay> Between(Harbour from, Harbour to, ClosureSet never, double knots)
    {
        var ways = new List<SeaWay>();
        var seen = new HashSet<ClosureSet>();
        var open = new Queue<(ClosureSet Closed, ImmutableArray<string> Shut)>([(never, [])]);
        while (open.TryDequeue(out var one))
        {
            if (seen.Add(one.Closed) && finder.Find(from.Mooring, to.Mooring, one.Closed) is Route route)
            {
                ways.Add(WayOf(route, from, to, knots, one.Shut));
                foreach (string shut in ToShut(route, one.Shut))
                {
                    open.Enqueue((one.Closed.Close(shut), one.Shut.Add(shut)));
                }
            }
        }

        return ways;
    }

    /// <summary>Days of a way by sea that are not spent sailing.</summary>
    public static double DaysAshore(Harbour from, Harbour to) => Overland.Days(from.Km + to.Km) + (2 * PortDays);

    private IEnumerable<string> ToShut(Route route, ImmutableArray<string> shut) => mayShut is { } all
        ? all.Where(id => PassageTable.Expand(id).Any(number => route.Passages.Contains(PassageTable.All[number].Id)))
        : shut.IsEmpty ? route.Passages : [];

    private static SeaWay WayOf(Route route, Harbour from, Harbour to, double knots, ImmutableArray<string> shut)
    {
        double before = Overland.Days(from.Km) + PortDays;
        double sailing = route.Days(knots);
        return new SeaWay(
            sailing + DaysAshore(from, to),
            route.Miles,
            route.Passages,
            [.. route.SharesAtPassages().Select(share => before + (share * sailing))],
            shut);
    }
}
