namespace Longsplice.Sea.Routes;

/// <summary>
/// Many-to-many distances: each end's hubs are filed in buckets by hub, so that a start looks only at ends with which
/// it shares one (Knopp, Sanders, Schultes, Schulz and Wagner 2007); gates are a row for each start.
/// </summary>
internal static class DistanceTable
{
    public static double[,] Fill(
        OpenGates gates, NearEnds near, IReadOnlyList<Mooring> from, IReadOnlyList<Mooring> to, CancellationToken cancellation)
    {
        double[,] miles = new double[from.Count, to.Count];
        var buckets = Buckets(to);
        Parallel.For(0, from.Count, new ParallelOptions { CancellationToken = cancellation }, row =>
        {
            float[] direct = Direct(from[row], buckets, to.Count);
            var byGate = gates.From(from[row]);
            for (int column = 0; column < to.Count; column++)
            {
                double graph = Math.Min(direct[column], byGate.To(to[column].GateMiles).Miles);
                miles[row, column] = Math.Min(graph, near.Miles(from[row], to[column], graph));
            }
        });
        return miles;
    }

    private static Dictionary<int, List<(int End, float Miles)>> Buckets(IReadOnlyList<Mooring> to)
    {
        var buckets = new Dictionary<int, List<(int End, float Miles)>>();
        for (int end = 0; end < to.Count; end++)
        {
            var label = to[end].Label;
            for (int at = 0; at < label.Hubs.Length; at++)
            {
                if (!buckets.TryGetValue(label.Hubs[at], out var bucket))
                {
                    buckets[label.Hubs[at]] = bucket = [];
                }

                bucket.Add((end, label.Miles[at]));
            }
        }

        return buckets;
    }

    private static float[] Direct(Mooring from, Dictionary<int, List<(int End, float Miles)>> buckets, int count)
    {
        float[] miles = new float[count];
        Array.Fill(miles, float.PositiveInfinity);
        var label = from.Label;
        for (int at = 0; at < label.Hubs.Length; at++)
        {
            foreach (var (end, beyond) in buckets.GetValueOrDefault(label.Hubs[at], []))
            {
                miles[end] = Math.Min(miles[end], label.Miles[at] + beyond);
            }
        }

        return miles;
    }
}
