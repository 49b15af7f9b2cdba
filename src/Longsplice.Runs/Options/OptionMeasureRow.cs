using Longsplice.Model.Tables;

namespace Longsplice.Runs.Options;

/// <summary>What a study of options measures in all.</summary>
[Table("options_measures", nameof(Measure), Meaning = "What a study of options measures in all: shortage costs without options, with the best portfolio and with all, and what knowledge is worth.")]
public sealed record OptionMeasureRow
{
    /// <summary>Which measure.</summary>
    [Column("Which measure: without_options, best_portfolio, proven_at_least, all_options, a_week_without_delivery, knowing_what_comes (EVPI), weighing_all_patterns (VSS), work_shares.")]
    public required string Measure { get; init; }

    /// <summary>Its value.</summary>
    [Column("Its value.", Unit = "USD")]
    public required double Usd { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
