using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>What a nation would be short of without another.</summary>
[Table("dependence", nameof(Nation), nameof(OnNation), nameof(Item), Meaning = "What a nation would be short of without another.")]
public sealed record DependenceRow
{
    /// <summary>Nation that is short.</summary>
    [Column("Nation that is short.")]
    public required NationId Nation { get; init; }

    /// <summary>Nation from which nothing comes.</summary>
    [Column("Nation from which nothing comes.")]
    public required NationId OnNation { get; init; }

    /// <summary>Item.</summary>
    [Column("Item.")]
    public required ItemId Item { get; init; }

    /// <summary>Units short beyond the baseline.</summary>
    [Column("Units short beyond the baseline.")]
    public required double ShortAdded { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
