namespace Longsplice.Sea.Graph;

/// <summary>Shortest ways from some places to all others (Dijkstra 1959); kept and used again, so that it allocates once.</summary>
/// <param name="net">Places and legs.</param>
internal sealed class ShortestTree(SeaNet net)
{
    private readonly PriorityQueue<int, double> _queue = new();

    /// <summary>Miles to each place; infinite where none was found.</summary>
    public double[] Miles { get; } = new double[net.Count];

    /// <summary>The place before each place; itself for a start, −1 where none was found.</summary>
    public int[] Before { get; } = new int[net.Count];

    /// <summary>Grows the tree.</summary>
    /// <param name="starts">Places to start from, with the miles sailed until there.</param>
    /// <param name="across">For each place its twin on the other side of an open gate; −1 for none; null opens no gate.</param>
    public void Grow(IEnumerable<(int Place, double Miles)> starts, int[]? across = null)
    {
        Array.Fill(Miles, double.PositiveInfinity);
        Array.Fill(Before, -1);
        _queue.Clear();
        foreach (var (place, miles) in starts)
        {
            Reach(place, place, miles);
        }

        while (_queue.TryDequeue(out int place, out double miles))
        {
            if (miles > Miles[place])
            {
                continue;
            }

            if (across is not null && across[place] >= 0)
            {
                Reach(across[place], place, miles);
            }

            for (int leg = net.Starts[place]; leg < net.Starts[place + 1]; leg++)
            {
                Reach(net.Ends[leg], place, miles + net.Miles[leg]);
            }
        }
    }

    /// <summary>Places from a start to a place, both included.</summary>
    public List<int> WayTo(int place)
    {
        var way = new List<int> { place };
        for (; Before[place] != place; place = Before[place])
        {
            way.Add(Before[place]);
        }

        way.Reverse();
        return way;
    }

    private void Reach(int place, int before, double miles)
    {
        if (miles < Miles[place])
        {
            Miles[place] = miles;
            Before[place] = before;
            _queue.Enqueue(place, miles);
        }
    }
}
