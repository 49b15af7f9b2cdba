using Longsplice.Model.Expectations;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.BackTests;

/// <summary>What is published, and what the tool says to it.</summary>
[Table("scores", nameof(Model), nameof(Id), Meaning = "What is published of an episode, and what a run says to it.")]
public sealed record ScoreTableRow
{
    /// <summary>Name of the model.</summary>
    [Column("Name of the model.")]
    public required string Model { get; init; }

    /// <summary>Expectation.</summary>
    [Column("Expectation.")]
    public required string Id { get; init; }

    /// <summary>Scenario.</summary>
    [Column("Scenario.")]
    public required string Scenario { get; init; }

    /// <summary>Pattern of crises; empty is the first.</summary>
    [Column("Pattern of crises; empty is the first.")]
    public string? Pattern { get; init; }

    /// <summary>Quantity of the run.</summary>
    [Column("Quantity of the run.")]
    public required ExpectedMeasure Measure { get; init; }

    /// <summary>Least that is published; empty is no bound.</summary>
    [Column("Least that is published; empty is no bound.")]
    public double? Low { get; init; }

    /// <summary>Most that is published; empty is no bound.</summary>
    [Column("Most that is published; empty is no bound.")]
    public double? High { get; init; }

    /// <summary>Unit of the figures.</summary>
    [Column("Unit of the figures.")]
    public required string Unit { get; init; }

    /// <summary>Source of what is published.</summary>
    [Column("Source of what is published.")]
    public string? Source { get; init; }

    /// <summary>The run's value at best estimates; empty where it has none.</summary>
    [Column("The run's value at best estimates; empty where it has none.")]
    public double? Got { get; init; }

    /// <summary>A tenth of the draws is at or below it; empty without draws.</summary>
    [Column("A tenth of the draws is at or below it; empty without draws.")]
    public double? P10 { get; init; }

    /// <summary>Nine tenths of the draws are at or below it; empty without draws.</summary>
    [Column("Nine tenths of the draws are at or below it; empty without draws.")]
    public double? P90 { get; init; }

    /// <summary>Draws behind the band.</summary>
    [Column("Draws behind the band.")]
    public required int Draws { get; init; }

    /// <summary>How the two compare.</summary>
    [Column("How the two compare: hit, in_band (only the band of the draws reaches it), miss, not_measured.")]
    public required Verdict Verdict { get; init; }

    /// <summary>Why the run differs, as the expectation says.</summary>
    [Column("Why the run differs, as the expectation says.")]
    public string? Reason { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }

    /// <summary>The row of a score.</summary>
    internal static ScoreTableRow Of(ScoreRow score) => new()
    {
        Model = score.Model,
        Id = score.Expectation.Id,
        Scenario = score.Expectation.Scenario,
        Pattern = score.Expectation.Pattern,
        Measure = score.Expectation.Measure,
        Low = score.Expectation.Low,
        High = score.Expectation.High,
        Unit = score.Expectation.Unit,
        Source = score.Expectation.Source,
        Got = score.Got,
        P10 = score.P10,
        P90 = score.P90,
        Draws = score.Draws,
        Verdict = score.Verdict,
        Reason = score.Expectation.Reason,
        Label = score.Label,
    };
}
