using System.Collections.Immutable;

namespace Longsplice.Runs.Briefs;

/// <summary>A row of a cause outline: words, units, and the causes that carry it.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Quantity">Units of the demanded item.</param>
/// <param name="Causes">Units by cause id.</param>
/// <param name="Children">Rows below it; they add up to it.</param>
/// <param name="TableLine">Line of the row in tables/causes.csv.</param>
public sealed record OutlineNode(
    string Words,
    double Quantity,
    ImmutableSortedDictionary<string, double> Causes,
    ImmutableArray<OutlineNode> Children,
    int TableLine);
