using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>What cables carry between two nations, over third ones where that leads there.</summary>
[Table("cable_pairs", nameof(A), nameof(B), Meaning = "What cables carry between two nations, over third ones where that leads there.")]
public sealed record CablePairRow
{
    /// <summary>One nation.</summary>
    [Column("One nation.")]
    public required NationId A { get; init; }

    /// <summary>The other nation.</summary>
    [Column("The other nation.")]
    public required NationId B { get; init; }

    /// <summary>Maximum flow, nothing cut.</summary>
    [Column("Maximum flow, nothing cut.", Unit = "Tbps")]
    public required double CapacityTbps { get; init; }

    /// <summary>Maximum flow after the cuts.</summary>
    [Column("Maximum flow after the cuts.", Unit = "Tbps")]
    public required double LeftTbps { get; init; }

    /// <summary>Probability that what is not cut joins them, segments failing independently as in quiet times.</summary>
    [Column("Probability that what is not cut joins them, segments failing independently as in quiet times.")]
    public required double Reliability { get; init; }

    /// <summary>Standard error of the probability; empty where it is exact.</summary>
    [Column("Standard error of the probability; empty where it is exact.")]
    public double? ReliabilityError { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
