namespace Longsplice.Sea.Cables;

/// <summary>
/// Two-terminal reliability: the probability that two nodes are joined when edges fail independently. Exact by factoring
/// on an edge, R = p R(contracted) + (1 − p) R(deleted), with loops, dead ends, parallel and series edges taken out
/// first (Satyanarayana and Wood 1985); it gives up where that would take too many steps.
/// </summary>
public sealed class Reliability
{
    private readonly int _sink;
    private int _steps;

    private Reliability(int sink, int steps)
    {
        (_sink, _steps) = (sink, steps);
    }

    /// <summary>The probability that two nodes are joined; null where it takes more steps than allowed.</summary>
    /// <param name="edges">The edges; no order matters.</param>
    /// <param name="source">One node.</param>
    /// <param name="sink">The other node.</param>
    /// <param name="most">Factoring steps allowed.</param>
    public static double? Exact(IEnumerable<ReliableEdge> edges, int source, int sink, int most = 2000)
    {
        var merged = new SortedDictionary<(int, int), double>();
        foreach (var edge in edges)
        {
            Add(merged, edge.A, edge.B, edge.Up);
        }

        double found = new Reliability(sink, most).Of(merged, source);
        return double.IsNaN(found) ? null : found;
    }

    private double Of(SortedDictionary<(int A, int B), double> edges, int source)
    {
        if (source == _sink)
        {
            return 1;
        }

        while (Reduce(edges, source))
        {
        }

        if (!edges.Keys.Any(key => key.A == source || key.B == source))
        {
            return 0;
        }

        if (_steps-- <= 0)
        {
            return double.NaN;
        }

        var (chosen, up) = edges.First(pair => pair.Key.A == source || pair.Key.B == source);
        edges.Remove(chosen);
        int other = chosen.A == source ? chosen.B : chosen.A;
        double joined = up == 0 ? 0 : Of(Contracted(edges, other, source), other == _sink ? _sink : source);
        return (up * joined) + (up == 1 ? 0 : (1 - up) * Of(new(edges), source));
    }

    /// <summary>Takes out one node that is a dead end or lies in series; false where there is none.</summary>
    private bool Reduce(SortedDictionary<(int A, int B), double> edges, int source)
    {
        var at = edges.Keys.SelectMany(key => new[] { (Node: key.A, Key: key), (Node: key.B, Key: key) })
            .Where(pair => pair.Node != source && pair.Node != _sink)
            .GroupBy(pair => pair.Node, pair => pair.Key)
            .FirstOrDefault(group => group.Count() <= 2);
        if (at is null)
        {
            return false;
        }

        var keys = at.ToArray();
        double up = keys.Aggregate(1.0, (product, key) => product * edges[key]);
        int[] ends = [.. keys.Select(key => key.A == at.Key ? key.B : key.A)];
        Array.ForEach(keys, key => edges.Remove(key));
        if (ends.Length == 2)
        {
            Add(edges, ends[0], ends[1], up);
        }

        return true;
    }

    private static SortedDictionary<(int A, int B), double> Contracted(SortedDictionary<(int A, int B), double> edges, int gone, int into)
    {
        var contracted = new SortedDictionary<(int A, int B), double>();
        foreach (var (key, up) in edges)
        {
            Add(contracted, key.A == gone ? into : key.A, key.B == gone ? into : key.B, up);
        }

        return contracted;
    }

    /// <summary>Adds an edge, merged with one that has the same ends; loops join nothing.</summary>
    private static void Add(SortedDictionary<(int A, int B), double> edges, int a, int b, double up)
    {
        if (a != b)
        {
            var key = (Math.Min(a, b), Math.Max(a, b));
            edges[key] = 1 - ((1 - up) * (1 - edges.GetValueOrDefault(key)));
        }
    }
}
