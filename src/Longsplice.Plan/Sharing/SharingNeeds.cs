namespace Longsplice.Plan.Sharing;

/// <summary>The coalitions whose values sharing asks for: to have them solved before, and at once.</summary>
public static class SharingNeeds
{
    /// <summary>The coalitions, each once, in the order of their bits.</summary>
    /// <param name="players">Number of players.</param>
    /// <param name="options">How the game is to be shared.</param>
    public static IReadOnlyList<ulong> Of(int players, SharingOptions options)
    {
        ulong grand = (1UL << players) - 1;
        if (options.Samples is null && players <= options.MostExact)
        {
            return [.. Enumerable.Range(1, (int)grand).Select(coalition => (ulong)coalition)];
        }

        var needed = new SortedSet<ulong>(options.Samples is null ? OwenValue.Coalitions(options.Unions) : []) { grand };
        for (int player = 0; player < players; player++)
        {
            needed.Add(1UL << player);
            needed.Add(grand & ~(1UL << player));
        }

        if (options.Samples is { } samples)
        {
            PermutationSampling.Run(Note, players, options.Unions, samples, options.Seed, CancellationToken.None);
        }

        needed.Remove(0);
        return [.. needed];

        double Note(ulong coalition)
        {
            needed.Add(coalition);
            return 0;
        }
    }
}
