namespace Longsplice.Sea.Graph;

/// <summary>Dijkstra's search from hub after hub that stops wherever earlier hubs already give the shortest way.</summary>
internal sealed class PrunedSearch(SeaNet net, List<(int Hub, float Miles, int Next)>[] labels)
{
    private const float Same = 1e-4f;

    private readonly PriorityQueue<int, float> _queue = new();
    private readonly float[] _miles = Filled(net.Count);
    private readonly int[] _next = new int[net.Count];
    private readonly float[] _fromHub = Filled(net.Count);
    private readonly List<int> _touched = [];

    public void From(int hub)
    {
        foreach (var entry in labels[hub])
        {
            _fromHub[entry.Hub] = entry.Miles;
        }

        Reach(hub, hub, 0);
        while (_queue.TryDequeue(out int place, out float miles))
        {
            if (miles <= _miles[place] && !IsKnown(place, miles))
            {
                labels[place].Add((hub, miles, _next[place]));
                for (int leg = net.Starts[place]; leg < net.Starts[place + 1]; leg++)
                {
                    Reach(net.Ends[leg], place, miles + net.Miles[leg]);
                }
            }
        }

        Forget(hub);
    }

    private static float[] Filled(int count)
    {
        float[] values = new float[count];
        Array.Fill(values, float.PositiveInfinity);
        return values;
    }

    private void Reach(int place, int next, float miles)
    {
        if (miles < _miles[place])
        {
            _miles[place] = miles;
            _next[place] = next;
            _touched.Add(place);
            _queue.Enqueue(place, miles);
        }
    }

    private bool IsKnown(int place, float miles)
    {
        foreach (var entry in labels[place])
        {
            if (entry.Miles + _fromHub[entry.Hub] <= miles + Same)
            {
                return true;
            }
        }

        return false;
    }

    private void Forget(int hub)
    {
        foreach (int place in _touched)
        {
            _miles[place] = float.PositiveInfinity;
        }

        _touched.Clear();
        foreach (var entry in labels[hub])
        {
            _fromHub[entry.Hub] = float.PositiveInfinity;
        }
    }
}
