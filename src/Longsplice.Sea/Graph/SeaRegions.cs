namespace Longsplice.Sea.Graph;

/// <summary>
/// The regions into which shut gates would part the sea. Places have a number within their region, so that what is
/// known of a region is a short array.
/// </summary>
internal sealed class SeaRegions
{
    private readonly SeaNet _net;
    private readonly int[] _region;
    private readonly int[] _local;
    private readonly int[][] _places;

    public SeaRegions(SeaNet net)
    {
        (_net, _region, _local) = (net, new int[net.Count], new int[net.Count]);
        Array.Fill(_region, -1);
        int count = 0;
        for (int place = 0; place < net.Count; place++)
        {
            if (_region[place] < 0)
            {
                Flood(place, count++);
            }
        }

        int[] sizes = new int[count];
        for (int place = 0; place < net.Count; place++)
        {
            _local[place] = sizes[_region[place]]++;
        }

        _places = Array.ConvertAll(sizes, size => new int[size]);
        for (int place = 0; place < net.Count; place++)
        {
            _places[_region[place]][_local[place]] = place;
        }
    }

    public int RegionOf(int place) => _region[place];

    /// <summary>The number of a place within its region.</summary>
    public int LocalOf(int place) => _local[place];

    /// <summary>The place of a number within a region.</summary>
    public int PlaceOf(int region, int local) => _places[region][local];

    /// <summary>What a tree grown with all gates shut says of the regions that it reaches.</summary>
    public RegionTree[] Trees(ShortestTree tree, IEnumerable<int> starts) =>
        [.. starts.Select(RegionOf).Distinct().Order().Select(region => Part(tree, region))];

    private RegionTree Part(ShortestTree tree, int region)
    {
        int[] places = _places[region];
        float[] miles = new float[places.Length];
        ushort[] before = new ushort[places.Length];
        for (int local = 0; local < places.Length; local++)
        {
            miles[local] = (float)tree.Miles[places[local]];
            before[local] = checked((ushort)_local[Math.Max(0, tree.Before[places[local]])]);
        }

        return new RegionTree(region, miles, before);
    }

    private void Flood(int start, int region)
    {
        var open = new Stack<int>([start]);
        _region[start] = region;
        while (open.TryPop(out int place))
        {
            for (int leg = _net.Starts[place]; leg < _net.Starts[place + 1]; leg++)
            {
                if (_region[_net.Ends[leg]] < 0)
                {
                    _region[_net.Ends[leg]] = region;
                    open.Push(_net.Ends[leg]);
                }
            }
        }
    }
}
