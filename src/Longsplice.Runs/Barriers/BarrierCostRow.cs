using Longsplice.Model.Tables;

namespace Longsplice.Runs.Barriers;

/// <summary>What shortage costs at the least with all barriers and with none.</summary>
[Table("barrier_costs", nameof(Barriers), Meaning = "What shortage costs at the least with all barriers and with none, in the plan of all together.")]
public sealed record BarrierCostRow
{
    /// <summary>Which barriers stand: all or none.</summary>
    [Column("Which barriers stand: all or none.")]
    public required string Barriers { get; init; }

    /// <summary>Least shortage cost.</summary>
    [Column("Least shortage cost.", Unit = "USD")]
    public required double ShortageCostUsd { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
