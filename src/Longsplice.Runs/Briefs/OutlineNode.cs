using System.Collections.Immutable;

namespace Longsplice.Runs.Briefs;

/// <summary>A row of a cause outline: words, units, and the causes that carry it.</summary>
/// <param name="Hops">What it says, from effect to cause; more than one where rows were joined.</param>
/// <param name="Quantity">Units of the demanded item.</param>
/// <param name="Causes">Units by cause id.</param>
/// <param name="Children">Rows below it; they add up to it.</param>
/// <param name="Number">The quantity with its row in table causes.</param>
public sealed record OutlineNode(
    ImmutableArray<Phrase> Hops,
    double Quantity,
    ImmutableSortedDictionary<string, double> Causes,
    ImmutableArray<OutlineNode> Children,
    Figure Number)
{
    /// <summary>The hops with arrows between them.</summary>
    public Phrase Words => Phrase.Join(" ← ", Hops);

    /// <summary>True for a row that folds what is small.</summary>
    public bool IsFolded { get; init; }

    /// <summary>True for a recipe: once its reason is joined to it, the reason says all.</summary>
    public bool IsRecipe { get; init; }

    /// <summary>Item of a component that was short; null for other rows.</summary>
    public string? ShortOf { get; init; }
}
