namespace Longsplice.Sea.Graph;

/// <summary>Shortest ways between points on gates, with all gates shut, so that they hold under any closures.</summary>
internal sealed class GateWays
{
    private readonly SeaRegions _regions;
    private readonly IReadOnlyList<GatePoint> _points;
    private readonly RegionTree[] _trees;
    private readonly byte[] _sides;

    public GateWays(SeaNet net, SeaRegions regions, IReadOnlyList<GatePoint> points)
    {
        (_regions, _points) = (regions, points);
        Width = (points.Count + 7) / 8 * 8;
        Miles = new float[Width * Width];
        Array.Fill(Miles, float.PositiveInfinity);
        _sides = new byte[Width * Width];
        _trees = new RegionTree[2 * points.Count];
        Parallel.For(0, points.Count, () => new ShortestTree(net), (gate, _, tree) => Grow(tree, gate), _ => { });
    }

    /// <summary>Points on gates.</summary>
    public IReadOnlyList<GatePoint> Points => _points;

    /// <summary>Gate points in a row of <see cref="Miles"/>, filled up to a multiple of eight.</summary>
    public int Width { get; }

    /// <summary>Miles between points on gates from whichever sides are nearer; infinite where another gate parts them.</summary>
    public float[] Miles { get; }

    /// <summary>Miles from the start of some trees to each gate point.</summary>
    public float[] MilesFrom(RegionTree[] trees)
    {
        float[] miles = new float[Width];
        Array.Fill(miles, float.PositiveInfinity);
        foreach (var tree in trees)
        {
            for (int gate = 0; gate < _points.Count; gate++)
            {
                miles[gate] = Math.Min(miles[gate], Math.Min(To(tree, _points[gate].Left), To(tree, _points[gate].Right)));
            }
        }

        return miles;
    }

    /// <summary>Adds the places from one gate point back to another, both included.</summary>
    public void AddWayBack(List<int> way, int from, int to)
    {
        byte sides = _sides[(to * Width) + from];
        var tree = _trees[(2 * to) + (sides >> 1)];
        tree.AddWayBack(way, _regions.LocalOf((sides & 1) == 0 ? _points[from].Left : _points[from].Right), _regions);
    }

    /// <summary>Which of some trees is nearest to a gate point, and the place on the side by which it is.</summary>
    public (RegionTree Tree, int Place) NearestSide(RegionTree[] trees, int gate)
    {
        var best = (Tree: trees[0], Place: -1, Miles: float.PositiveInfinity);
        foreach (var tree in trees)
        {
            foreach (int place in (ReadOnlySpan<int>)[_points[gate].Left, _points[gate].Right])
            {
                float miles = To(tree, place);
                best = miles < best.Miles ? (tree, place, miles) : best;
            }
        }

        return (best.Tree, best.Place);
    }

    private ShortestTree Grow(ShortestTree tree, int gate)
    {
        for (int side = 0; side < 2; side++)
        {
            int start = side == 0 ? _points[gate].Left : _points[gate].Right;
            tree.Grow([(start, 0)]);
            var grown = _regions.Trees(tree, [start])[0];
            _trees[(2 * gate) + side] = grown with { Miles = [] };
            for (int to = 0; to < _points.Count; to++)
            {
                Note(gate, to, side << 1, To(grown, _points[to].Left));
                Note(gate, to, (side << 1) + 1, To(grown, _points[to].Right));
            }
        }

        return tree;
    }

    private void Note(int from, int to, int sides, float miles)
    {
        int at = (from * Width) + to;
        if (miles < Miles[at])
        {
            (Miles[at], _sides[at]) = (miles, (byte)sides);
        }
    }

    private float To(RegionTree tree, int place) =>
        _regions.RegionOf(place) == tree.Region ? tree.Miles[_regions.LocalOf(place)] : float.PositiveInfinity;
}
