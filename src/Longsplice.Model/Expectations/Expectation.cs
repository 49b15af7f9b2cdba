using System.Collections.Immutable;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Expectations;

/// <summary>What a publication says of an episode, as a measure of the run of a scenario.</summary>
[Table("expectations", nameof(Id), Meaning = "What a publication says of an episode, as a measure of the run of a scenario; stands beside the tables of a model.")]
public sealed record Expectation : Row
{
    /// <summary>Id of the expectation.</summary>
    [Column("Id of the expectation.")]
    public required string Id { get; init; }

    /// <summary>File of the scenario within the model's scenarios, without its ending.</summary>
    [Column("File of the scenario within the model's scenarios, without its ending.")]
    public required string Scenario { get; init; }

    /// <summary>Pattern of crises; empty is the first.</summary>
    [Column("Pattern of crises; empty is the first.")]
    public string? Pattern { get; init; }

    /// <summary>Quantity of the run.</summary>
    [Column("Quantity of the run: all but none, met, made, sent and bound_by are beyond the baseline.")]
    public required ExpectedMeasure Measure { get; init; }

    /// <summary>Whose quantity it is.</summary>
    [Column("Whose quantity it is: demands, recipes, contracts or passages, as the measure asks; an item stands for all of its.")]
    public ImmutableArray<string> Of { get; init; } = [];

    /// <summary>Narrows <see cref="Of"/> to these nations.</summary>
    [Column("Narrows them to these nations: of a demand, a recipe, or a contract's customer.")]
    public ImmutableArray<NationId> Nations { get; init; } = [];

    /// <summary>Input that binds.</summary>
    [Column("Input that binds, for bound_by.")]
    public ItemId? By { get; init; }

    /// <summary>First week counted.</summary>
    [Column("First week or date counted; empty is the run's first.")]
    public WeekOrDate? From { get; init; }

    /// <summary>Last week counted.</summary>
    [Column("Last week or date counted; empty is the run's last.")]
    public WeekOrDate? Until { get; init; }

    /// <summary>Least that the publication says.</summary>
    [Column("Least that the publication says, or that follows from it; empty is no bound.")]
    public double? Low { get; init; }

    /// <summary>Most that the publication says.</summary>
    [Column("Most that the publication says, or that follows from it; empty is no bound.")]
    public double? High { get; init; }

    /// <summary>Unit of both.</summary>
    [Column("Unit of both: %, weeks, days, million USD, or for rates a week, a month or a year.")]
    public required string Unit { get; init; }

    /// <summary>What is said, in words.</summary>
    [Column("What the publication says, and how the bounds follow from it.")]
    public required string Published { get; init; }

    /// <summary>Why the run differs; only where it does.</summary>
    [Column("Why the run differs from it; only where it does.")]
    public string? Reason { get; init; }
}
