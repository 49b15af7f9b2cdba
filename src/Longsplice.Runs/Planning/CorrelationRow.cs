using Longsplice.Model.Tables;

namespace Longsplice.Runs.Planning;

/// <summary>The dividend by the chance that crises come at the same time instead of one after the other.</summary>
[Table("dividend_correlation", nameof(Correlation), Meaning = "The dividend by the chance that crises come at the same time instead of one after the other.")]
public sealed record CorrelationRow
{
    /// <summary>Chance that the crises come at the same time.</summary>
    [Column("Chance that the crises come at the same time.")]
    public required double Correlation { get; init; }

    /// <summary>Shortage cost saved by planning together.</summary>
    [Column("Shortage cost saved by planning together.", Unit = "USD")]
    public required double ShortageCostUsd { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
