using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>What the absence of one element does, everything else as in the baseline (N-1).</summary>
[Table("criticality", nameof(ElementKind), nameof(Element), Meaning = "What the absence of one element does, everything else as in the baseline (N-1).")]
public sealed record CriticalityRow
{
    /// <summary>What the element is: site, recipe, line, nation, passage or supplier.</summary>
    [Column("What the element is: site, recipe, line, nation, passage or supplier.")]
    public required ElementKind ElementKind { get; init; }

    /// <summary>Id of the element.</summary>
    [Column("Id of the element.")]
    public required string Element { get; init; }

    /// <summary>1 costs most while it is away.</summary>
    [Column("1 costs most while it is away.")]
    public required int Rank { get; init; }

    /// <summary>Units short beyond the baseline over all demands, in their own units.</summary>
    [Column("Units short beyond the baseline over all demands, in their own units.")]
    public required double ShortAdded { get; init; }

    /// <summary>Cost of what is short beyond the baseline.</summary>
    [Column("Cost of what is short beyond the baseline.", Unit = "USD")]
    public required double ShortageCostUsd { get; init; }

    /// <summary>Weeks without it before anything is short beyond the baseline; empty is never in the horizon.</summary>
    [Column("Weeks without it before anything is short beyond the baseline; empty is never in the horizon.", Unit = "weeks")]
    public int? TtsWeeks { get; init; }

    /// <summary>Weeks from its return until nothing is short beyond the baseline and nothing owed; empty is not in the horizon.</summary>
    [Column("Weeks from its return until nothing is short beyond the baseline and nothing owed; empty is not in the horizon.", Unit = "weeks")]
    public int? TtrWeeks { get; init; }

    /// <summary>True where something runs short before it is back.</summary>
    [Column("True where something runs short before it is back.")]
    public required bool Exposed { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
