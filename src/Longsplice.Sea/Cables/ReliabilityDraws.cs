namespace Longsplice.Sea.Cables;

/// <summary>Two-terminal reliability of all pairs of nodes from draws, for graphs too large to be factored.</summary>
public sealed class ReliabilityDraws
{
    private readonly int[,] _joined;
    private readonly int _draws;

    private ReliabilityDraws(int nodes, int draws)
    {
        (_joined, _draws) = (new int[nodes, nodes], draws);
    }

    /// <summary>Draws; the same seed gives the same answer.</summary>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="edges">The edges.</param>
    /// <param name="draws">Number of draws.</param>
    /// <param name="seed">Seed.</param>
    /// <param name="cancellation">Stops it.</param>
    public static ReliabilityDraws Of(int nodes, IReadOnlyList<ReliableEdge> edges, int draws, int seed, CancellationToken cancellation)
    {
        var all = new ReliabilityDraws(nodes, draws);
        var random = new Random(seed);
        int[] parts = new int[nodes];
        for (int draw = 0; draw < draws; draw++)
        {
            cancellation.ThrowIfCancellationRequested();
            all.Count(edges, random, parts);
        }

        return all;
    }

    /// <summary>Share of draws in which two nodes were joined, and its standard error √(p (1 − p) / draws).</summary>
    /// <param name="a">One node.</param>
    /// <param name="b">The other node.</param>
    public (double Share, double Error) Between(int a, int b)
    {
        double share = (double)_joined[Math.Min(a, b), Math.Max(a, b)] / _draws;
        return (share, Math.Sqrt(share * (1 - share) / _draws));
    }

    private void Count(IReadOnlyList<ReliableEdge> edges, Random random, int[] parts)
    {
        for (int node = 0; node < parts.Length; node++)
        {
            parts[node] = node;
        }

        foreach (var edge in edges)
        {
            if (random.NextDouble() < edge.Up)
            {
                parts[Root(parts, edge.A)] = Root(parts, edge.B);
            }
        }

        for (int a = 0; a < parts.Length; a++)
        {
            for (int b = a + 1; b < parts.Length; b++)
            {
                _joined[a, b] += Root(parts, a) == Root(parts, b) ? 1 : 0;
            }
        }
    }

    private static int Root(int[] parts, int node)
    {
        while (parts[node] != node)
        {
            node = parts[node] = parts[parts[node]];
        }

        return node;
    }
}
