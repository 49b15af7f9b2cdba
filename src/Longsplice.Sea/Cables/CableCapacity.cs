namespace Longsplice.Sea.Cables;

/// <summary>What cables carry when some of their segments are cut: maximum flows (Ford and Fulkerson 1956).</summary>
/// <param name="network">The cables.</param>
public sealed class CableCapacity(CableNetwork network)
{
    /// <summary>Flows are sums and differences of capacities; more digits than these are rounding.</summary>
    private const int Digits = 9;

    /// <summary>Tbps from a nation to all others together.</summary>
    /// <param name="nation">Number of the nation.</param>
    /// <param name="isCut">Whether the segment of a number is cut.</param>
    public double Abroad(int nation, Func<int, bool> isCut)
    {
        int nations = network.Nations.Length;
        return Flow(node => node == nation ? 0 : node < nations ? 1 : node - nations + 2, network.Nodes - nations + 2, 0, 1, isCut);
    }

    /// <summary>Tbps between two nations, over third ones where that leads there.</summary>
    /// <param name="a">Number of one nation.</param>
    /// <param name="b">Number of the other.</param>
    /// <param name="isCut">Whether the segment of a number is cut.</param>
    public double Between(int a, int b, Func<int, bool> isCut) => Flow(node => node, network.Nodes, a, b, isCut);

    /// <summary>Segments that can bear on what a nation has abroad: those that it reaches without crossing another nation.</summary>
    /// <param name="nation">Number of the nation.</param>
    public IReadOnlySet<int> SegmentsOf(int nation)
    {
        var seen = new HashSet<int> { nation };
        var segments = new HashSet<int>();
        var queue = new Queue<int>(seen);
        while (queue.TryDequeue(out int node))
        {
            for (int number = 0; number < network.Links.Length; number++)
            {
                var link = network.Links[number];
                if (link.From != link.To && (link.From == node || link.To == node) && segments.Add(number))
                {
                    int other = link.From == node ? link.To : link.From;
                    if (other >= network.Nations.Length && seen.Add(other))
                    {
                        queue.Enqueue(other);
                    }
                }
            }
        }

        return segments;
    }

    private double Flow(Func<int, int> node, int nodes, int source, int sink, Func<int, bool> isCut)
    {
        var flow = new MaxFlow(nodes);
        for (int number = 0; number < network.Links.Length; number++)
        {
            var link = network.Links[number];
            int from = node(link.From), to = node(link.To);
            if (from != to && !isCut(number))
            {
                flow.Add(from, to, link.CapacityTbps);
            }
        }

        return Math.Round(flow.Run(source, sink), Digits);
    }
}
