using System.Collections.Immutable;

namespace Longsplice.Runs.Why;

/// <summary>A row of a cause tree; its children add up to it.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Id of what it is.</param>
/// <param name="Quantity">Units of the demanded item.</param>
/// <param name="Share">Share of the root.</param>
/// <param name="Figures">Figures of the rows that it rests on.</param>
/// <param name="Children">Rows below it.</param>
public sealed record WhyNode(
    string Words,
    string Kind,
    string Id,
    double Quantity,
    double Share,
    ImmutableArray<WhyFigure> Figures,
    ImmutableArray<WhyNode> Children);
