using Longsplice.Model.Tables;

namespace Longsplice.Plan.Barriers;

/// <summary>What lifting two barriers would spare.</summary>
[Table("barrier_pairs", nameof(Barrier), nameof(Other), Meaning = "What lifting two barriers together would spare in shortage cost, in the plan of all together; pairs that spare something.")]
public sealed record BarrierPairRow
{
    /// <summary>One barrier.</summary>
    [Column("One barrier.")]
    public required string Barrier { get; init; }

    /// <summary>The other.</summary>
    [Column("The other.")]
    public required string Other { get; init; }

    /// <summary>Spared when both are lifted.</summary>
    [Column("Spared when both are lifted.", Unit = "USD")]
    public required double Together { get; init; }

    /// <summary>That less what each spares alone; negative where one does for the other.</summary>
    [Column("That less what each spares alone: above 0 they need each other, below 0 one does for the other.", Unit = "USD")]
    public required double Extra { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
