using Longsplice.Model.Tables;

namespace Longsplice.Runs.Options;

/// <summary>What shortage costs in each pattern of each scenario, without options and with the best portfolio.</summary>
[Table("options_patterns", nameof(Scenario), nameof(Pattern), Meaning = "What shortage costs in each pattern of each scenario, without options and with the best portfolio.")]
public sealed record OptionPatternRow
{
    /// <summary>Name of the scenario.</summary>
    [Column("Name of the scenario.")]
    public required string Scenario { get; init; }

    /// <summary>Name of the pattern.</summary>
    [Column("Name of the pattern.")]
    public required string Pattern { get; init; }

    /// <summary>Its weight; all add up to 1.</summary>
    [Column("Its weight; all add up to 1.")]
    public required double Probability { get; init; }

    /// <summary>Shortage cost without options.</summary>
    [Column("Shortage cost without options.", Unit = "USD")]
    public required double WithoutUsd { get; init; }

    /// <summary>Shortage cost with the best portfolio.</summary>
    [Column("Shortage cost with the best portfolio.", Unit = "USD")]
    public required double WithUsd { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
