using Longsplice.Sea.Graph;

namespace Longsplice.Sea.Routes;

/// <summary>What quick questions need to know of a mooring: the ways from it with all gates shut.</summary>
internal sealed class MooringTree
{
    private readonly int[][] _ends;
    private readonly float[][] _milesOfEnds;

    public MooringTree(Mooring mooring, ShortestTree tree, SeaRegions regions, GateWays gates)
    {
        var ways = mooring.Berth.Approaches;
        tree.Grow(ways.Select(way => (way.Place, (double)way.Miles)));
        Trees = regions.Trees(tree, ways.Select(way => way.Place));
        Gates = gates.MilesFrom(Trees);
        var byRegion = Trees.Select(grown => ways.Where(way => regions.RegionOf(way.Place) == grown.Region)
            .OrderBy(way => regions.LocalOf(way.Place)).ToArray()).ToArray();
        _ends = [.. byRegion.Select(part => part.Select(way => regions.LocalOf(way.Place)).ToArray())];
        _milesOfEnds = [.. byRegion.Select(part => part.Select(way => way.Miles).ToArray())];
    }

    /// <summary>A tree for each region that the mooring touches.</summary>
    public RegionTree[] Trees { get; }

    /// <summary>Miles to each gate point.</summary>
    public float[] Gates { get; }

    /// <summary>The least miles to another mooring with all gates shut, and the place of a region by which its way ends.</summary>
    public (float Miles, RegionTree? Tree, int End) To(MooringTree other)
    {
        var best = (Miles: float.PositiveInfinity, Tree: (RegionTree?)null, End: -1);
        foreach (var tree in Trees)
        {
            for (int part = 0; part < other.Trees.Length; part++)
            {
                if (other.Trees[part].Region == tree.Region
                    && Least(tree.Miles, other._ends[part], other._milesOfEnds[part]) is var (miles, end)
                    && miles < best.Miles)
                {
                    best = (miles, tree, end);
                }
            }
        }

        return best;
    }

    private static (float Miles, int End) Least(float[] miles, int[] ends, float[] more)
    {
        var best = (Miles: float.PositiveInfinity, End: -1);
        for (int at = 0; at < ends.Length; at++)
        {
            float sum = miles[ends[at]] + more[at];
            best = sum < best.Miles ? (sum, ends[at]) : best;
        }

        return best;
    }
}
