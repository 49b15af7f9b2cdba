namespace Longsplice.Sea.Graph;

/// <summary>Hubs in rising order and the miles to each.</summary>
internal readonly ref struct Label(ReadOnlySpan<int> hubs, ReadOnlySpan<float> miles)
{
    public ReadOnlySpan<int> Hubs { get; } = hubs;

    public ReadOnlySpan<float> Miles { get; } = miles;

    /// <summary>Fewest miles by a hub that both know, and that hub; infinite and −1 where they share none.</summary>
    public (float Miles, int Hub) To(Label other)
    {
        float best = float.PositiveInfinity;
        int hub = -1, here = 0, there = 0;
        while (here < Hubs.Length && there < other.Hubs.Length)
        {
            int one = Hubs[here], two = other.Hubs[there];
            if (one == two && Miles[here] + other.Miles[there] < best)
            {
                (best, hub) = (Miles[here] + other.Miles[there], one);
            }

            here += one <= two ? 1 : 0;
            there += two <= one ? 1 : 0;
        }

        return (best, hub);
    }
}
