namespace Longsplice.Sea.Cables;

/// <summary>Maximum flow between two nodes of a small undirected graph (Dinic 1970).</summary>
/// <param name="nodes">Number of nodes.</param>
internal sealed class MaxFlow(int nodes)
{
    /// <summary>Less than this is rounding and no flow.</summary>
    private const double Least = 1e-12;

    private readonly List<int>[] _at = [.. Enumerable.Range(0, nodes).Select(_ => new List<int>())];
    private readonly List<int> _to = [];
    private readonly List<double> _left = [];
    private readonly int[] _level = new int[nodes];
    private readonly int[] _next = new int[nodes];

    /// <summary>Adds an edge that carries as much either way.</summary>
    public void Add(int from, int to, double capacity)
    {
        _at[from].Add(_to.Count);
        _to.Add(to);
        _left.Add(capacity);
        _at[to].Add(_to.Count);
        _to.Add(from);
        _left.Add(capacity);
    }

    /// <summary>The most that flows; it uses up the graph.</summary>
    public double Run(int source, int sink)
    {
        double total = 0;
        while (FindLevels(source, sink))
        {
            Array.Clear(_next);
            while (Push(source, sink, double.PositiveInfinity) is > Least and var pushed)
            {
                total += pushed;
            }
        }

        return total;
    }

    private bool FindLevels(int source, int sink)
    {
        Array.Fill(_level, -1);
        _level[source] = 0;
        var queue = new Queue<int>([source]);
        while (queue.TryDequeue(out int node))
        {
            foreach (int edge in _at[node].Where(edge => _left[edge] > Least && _level[_to[edge]] < 0))
            {
                _level[_to[edge]] = _level[node] + 1;
                queue.Enqueue(_to[edge]);
            }
        }

        return _level[sink] >= 0;
    }

    private double Push(int node, int sink, double most)
    {
        if (node == sink)
        {
            return most;
        }

        for (; _next[node] < _at[node].Count; _next[node]++)
        {
            int edge = _at[node][_next[node]];
            if (_left[edge] > Least && _level[_to[edge]] == _level[node] + 1
                && Push(_to[edge], sink, Math.Min(most, _left[edge])) is > Least and var pushed)
            {
                _left[edge] -= pushed;
                _left[edge ^ 1] += pushed;
                return pushed;
            }
        }

        return 0;
    }
}
