using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>What a crisis in one theatre does to another, in one dimension.</summary>
[Table("spillover", nameof(Pattern), Meaning = "What a crisis in one theatre does to another, in one dimension; demands that an event touches are left out.")]
public sealed record SpilloverRow : IRunRow
{
    /// <summary>Crisis pattern: a crisis id, A&gt;B or A+B.</summary>
    [Column("Crisis pattern: a crisis id, A>B or A+B.")]
    public required string Pattern { get; init; }

    /// <summary>Policy: national, theatre or pooled.</summary>
    [Column("Policy: national, theatre or pooled.")]
    public required string Policy { get; init; }

    /// <summary>Case of what is unknown: worse, best or better.</summary>
    [Column("Case of what is unknown: worse, best or better.")]
    public required string Case { get; init; }

    /// <summary>Theatre of the crisis; several joined by '+'.</summary>
    [Column("Theatre of the crisis; several joined by '+'.")]
    public required string FromTheatre { get; init; }

    /// <summary>Theatre that feels it.</summary>
    [Column("Theatre that feels it.")]
    public required TheatreId ToTheatre { get; init; }

    /// <summary>Security, economic or political.</summary>
    [Column("Security, economic or political.")]
    public required SpilloverDimension Dimension { get; init; }

    /// <summary>Item; empty is all of them.</summary>
    [Column("Item; empty is all of them.")]
    public ItemId? Item { get; init; }

    /// <summary>Size of the shock: full, half, or what crises together do beyond each alone (interaction).</summary>
    [Column("Size of the shock: full, half, or what crises together do beyond each alone (interaction).")]
    public required ShockSize Size { get; init; }

    /// <summary>Amount beyond the baseline; negative where the crisis eases it.</summary>
    [Column("Amount beyond the baseline; negative where the crisis eases it.")]
    public required double Amount { get; init; }

    /// <summary>What the amount counts.</summary>
    [Column("What the amount counts.")]
    public required string Unit { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
