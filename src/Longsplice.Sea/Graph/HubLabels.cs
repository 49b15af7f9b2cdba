namespace Longsplice.Sea.Graph;

/// <summary>
/// For each place miles to a few hubs such that the shortest way between any two places runs through a hub that both
/// know (pruned landmark labelling, Akiba, Iwata and Yoshida 2013). Places are numbered by importance, so hubs are
/// place numbers in rising order. No gate is crossed.
/// </summary>
/// <param name="Starts">Entries of place n stand from Starts[n] to Starts[n + 1].</param>
/// <param name="Hubs">Place number of each hub.</param>
/// <param name="Miles">Nautical miles to it.</param>
/// <param name="Next">The next place on the way to it; the place itself at the hub.</param>
internal sealed record HubLabels(int[] Starts, int[] Hubs, float[] Miles, int[] Next)
{
    /// <summary>Finds the labels of a net.</summary>
    public static HubLabels Build(SeaNet net, CancellationToken cancellation)
    {
        var labels = new List<(int Hub, float Miles, int Next)>[net.Count];
        for (int place = 0; place < labels.Length; place++)
        {
            labels[place] = [];
        }

        var search = new PrunedSearch(net, labels);
        for (int hub = 0; hub < net.Count; hub++)
        {
            cancellation.ThrowIfCancellationRequested();
            search.From(hub);
        }

        int[] starts = new int[net.Count + 1];
        for (int place = 0; place < labels.Length; place++)
        {
            starts[place + 1] = starts[place] + labels[place].Count;
        }

        var all = labels.SelectMany(list => list).ToArray();
        return new HubLabels(
            starts, Array.ConvertAll(all, entry => entry.Hub), Array.ConvertAll(all, entry => entry.Miles), Array.ConvertAll(all, entry => entry.Next));
    }

    public Label Of(int place)
    {
        int start = Starts[place], length = Starts[place + 1] - start;
        return new Label(Hubs.AsSpan(start, length), Miles.AsSpan(start, length));
    }

    /// <summary>Adds the places from one place to a hub in its label, both included.</summary>
    public void WayToHub(int place, int hub, List<int> way)
    {
        way.Add(place);
        while (place != hub)
        {
            int at = Array.BinarySearch(Hubs, Starts[place], Starts[place + 1] - Starts[place], hub);
            place = Next[at];
            way.Add(place);
        }
    }
}
