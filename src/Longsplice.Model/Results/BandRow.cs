using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>How far a measure spreads over the draws.</summary>
[Table("bands", nameof(Measure), nameof(Demand), Meaning = "How far a measure spreads over the draws of figures that are unknown or have ranges.")]
public sealed record BandRow
{
    /// <summary>first_week, short_total or shortage_cost_usd, each beyond the baseline.</summary>
    [Column("first_week, short_total (units) or shortage_cost_usd, each beyond the baseline.")]
    public required string Measure { get; init; }

    /// <summary>Demand; empty is all of them.</summary>
    [Column("Demand; empty is all of them.")]
    public DemandId? Demand { get; init; }

    /// <summary>Share of the draws with a shortage.</summary>
    [Column("Share of the draws with a shortage.")]
    public required double ShareOfDraws { get; init; }

    /// <summary>A tenth of the draws is at or below it; of first weeks, a tenth of the draws with a shortage.</summary>
    [Column("A tenth of the draws is at or below it; of first weeks, a tenth of the draws with a shortage.")]
    public double? P10 { get; init; }

    /// <summary>Half of them is at or below it.</summary>
    [Column("Half of them is at or below it.")]
    public double? P50 { get; init; }

    /// <summary>Nine tenths of them are at or below it.</summary>
    [Column("Nine tenths of them are at or below it.")]
    public double? P90 { get; init; }

    /// <summary>Draws.</summary>
    [Column("Draws.")]
    public required int Draws { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
