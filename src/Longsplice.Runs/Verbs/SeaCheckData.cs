using System.Collections.Immutable;

namespace Longsplice.Runs.Verbs;

/// <summary>What <c>sea check</c> found.</summary>
/// <param name="Passages">A probe for each passage.</param>
/// <param name="Ports">Sea ports of the World Port Index, the Great Lakes left out.</param>
/// <param name="PortsUnreached">Those to which no way leads with everything open.</param>
/// <param name="Pairs">Published distances beside ours.</param>
public sealed record SeaCheckData(
    ImmutableArray<SeaCheckPassage> Passages,
    int Ports,
    ImmutableArray<string> PortsUnreached,
    ImmutableArray<SeaCheckPair> Pairs)
{
    /// <summary>Median of the errors' sizes in percent; null without pairs.</summary>
    public double? MedianError => Pairs.IsEmpty ? null : Errors()[Pairs.Length / 2];

    /// <summary>Mean of the errors' sizes in percent; null without pairs.</summary>
    public double? MeanError => Pairs.IsEmpty ? null : Math.Round(Errors().Average(), 3);

    /// <summary>The largest error's size in percent; null without pairs.</summary>
    public double? WorstError => Pairs.IsEmpty ? null : Errors()[^1];

    /// <summary>Pairs without a route count as an error of 100 %.</summary>
    private double[] Errors() => [.. Pairs.Select(pair => Math.Abs(pair.ErrorPercent ?? 100)).Order()];
}
