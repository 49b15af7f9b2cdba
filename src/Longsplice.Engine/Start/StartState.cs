using System.Collections.Concurrent;

namespace Longsplice.Engine.Start;

/// <summary>The steady start: rates a week that fill demand as far as resources reach.</summary>
public sealed class StartState
{
    private readonly ConcurrentDictionary<string, Lazy<StartState>> _grown = new(StringComparer.Ordinal);

    /// <summary>Units a week through each flow.</summary>
    public required double[] Flow { get; init; }

    /// <summary>Starts a week of each recipe.</summary>
    public required double[] Recipe { get; init; }

    /// <summary>Units a week that each demand is promised (e0).</summary>
    public required double[] Promised { get; init; }

    /// <summary>Units a week that each demand lacks before any event (u0, the structural gap).</summary>
    public required double[] StructuralGap { get; init; }

    /// <summary>Units a week that each stock point hands out (θ).</summary>
    public required double[] Throughput { get; init; }

    /// <summary>Share of each flow in what its customer receives; the tables' share where that is nothing.</summary>
    public required double[] FlowShare { get; init; }

    /// <summary>Share of each recipe in what its point receives; the tables' share where that is nothing.</summary>
    public required double[] RecipeShare { get; init; }

    /// <summary>Ids of the resources that bound, in the order in which they closed.</summary>
    public required IReadOnlyList<string> Bound { get; init; }

    /// <summary>Route of each flow at the start; null where the contract fixes the time.</summary>
    public required Network.Route?[] Routes { get; init; }

    /// <summary>
    /// The start with additions, filled once however many runs ask: re-runs with and without each event share it.
    /// </summary>
    /// <param name="additions">What was added, in words that differ where the additions do.</param>
    /// <param name="fill">Fills it.</param>
    internal StartState WithAdditions(string additions, Func<StartState> fill) =>
        _grown.GetOrAdd(additions, _ => new Lazy<StartState>(fill)).Value;
}
