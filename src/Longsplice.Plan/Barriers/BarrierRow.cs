using Longsplice.Model.Tables;

namespace Longsplice.Plan.Barriers;

/// <summary>What lifting a barrier would spare in shortage cost, in the plan of all.</summary>
[Table("barriers", nameof(Barrier), Meaning = "What lifting a barrier would spare in shortage cost, in the plan of all together.")]
public sealed record BarrierRow
{
    /// <summary>Id of the licence or programme; a substitute is item/stands_in_for.</summary>
    [Column("Id of the licence or programme; a substitute is item/stands_in_for.")]
    public required string Barrier { get; init; }

    /// <summary>What it is.</summary>
    [Column("What it is.")]
    public required BarrierKind Kind { get; init; }

    /// <summary>What it says, in words.</summary>
    [Column("What it says, in words.")]
    public required string Meaning { get; init; }

    /// <summary>Spared when it alone is lifted.</summary>
    [Column("Spared when it alone is lifted.", Unit = "USD")]
    public required double Alone { get; init; }

    /// <summary>Spared when it is lifted last, all others being lifted.</summary>
    [Column("Spared when it is lifted last, all others being lifted.", Unit = "USD")]
    public required double Last { get; init; }

    /// <summary>Its addition averaged over all orders of lifting; empty beyond the twelve greatest barriers.</summary>
    [Column("Its addition averaged over all orders of lifting; empty beyond the twelve barriers with the greatest alone + last.", Unit = "USD")]
    public double? Shapley { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }

    /// <summary>True where lifting it spares nothing, alone or with others.</summary>
    public bool HasNoEffect => Alone == 0 && Last == 0 && Shapley is null or 0;
}
