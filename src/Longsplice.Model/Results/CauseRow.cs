using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>A node of the tree of causes of a shortage; children add up to their parent.</summary>
[Table(
    "causes", nameof(Pattern),
    Meaning = "A node of the tree of causes of a shortage; children add up to their parent.")]
public sealed record CauseRow : IRunRow
{
    /// <summary>
    /// Crisis pattern: events, a crisis id, A>B or A+B; baseline is the run without events.
    /// </summary>
    [Column("Crisis pattern: events, a crisis id, A>B or A+B; baseline is the run without events.")]
    public required string Pattern { get; init; }

    /// <summary>Policy: national, theatre or pooled.</summary>
    [Column("Policy: national, theatre or pooled.")]
    public required string Policy { get; init; }

    /// <summary>Case of what is unknown: worse, best or better.</summary>
    [Column("Case of what is unknown: worse, best or better.")]
    public required string Case { get; init; }

    /// <summary>Demand at the root.</summary>
    [Column("Demand at the root.")]
    public required DemandId Demand { get; init; }

    /// <summary>Number of the node.</summary>
    [Column("Number of the node.")]
    public required string Node { get; init; }

    /// <summary>Number of the parent; empty at the root.</summary>
    [Column("Number of the parent; empty at the root.")]
    public string? Parent { get; init; }

    /// <summary>What the node is.</summary>
    [Column("What the node is.")]
    public required CauseKind Kind { get; init; }

    /// <summary>Id of what it is.</summary>
    [Column("Id of what it is.")]
    public required string Id { get; init; }

    /// <summary>Units of the demanded item.</summary>
    [Column("Units of the demanded item.")]
    public required double Quantity { get; init; }

    /// <summary>Share of the root.</summary>
    [Column("Share of the root.")]
    public required double Share { get; init; }

    /// <summary>Source of the row behind it.</summary>
    [Column("Source of the row behind it.")]
    public string? Source { get; init; }

    /// <summary>
    /// How it caused its parent: short, barred, share_moved, not_asked, capacity, limited, delayed,
    /// withheld, others_first, surge, drawn.
    /// </summary>
    [Column(
        "How it caused its parent: short, barred, share_moved, not_asked, capacity, limited, quota_used, delayed, withheld, others_first, surge, drawn.")]
    public string? Reason { get; init; }

    /// <summary>Of a component: the item that would have been short as well; empty where none was.</summary>
    [Column("Of a component: the item that would have been short as well; empty where none was.")]
    public ItemId? AlsoShortItem { get; init; }

    /// <summary>Of a component: the part of its quantity that the other item would have kept back too; not added.</summary>
    [Column("Of a component: the part of its quantity that the other item would have kept back too; not added.")]
    public double? AlsoShort { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
