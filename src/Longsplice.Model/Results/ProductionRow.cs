using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>What a recipe made in a week.</summary>
[Table("production", nameof(Pattern), Meaning = "What a recipe made in a week.")]
public sealed record ProductionRow : IRunRow
{
    /// <summary>
    /// Crisis pattern: events, a crisis id, A>B or A+B; baseline is the run without events.
    /// </summary>
    [Column("Crisis pattern: events, a crisis id, A>B or A+B; baseline is the run without events.")]
    public required string Pattern { get; init; }

    /// <summary>Policy: national, theatre or pooled.</summary>
    [Column("Policy: national, theatre or pooled.")]
    public required string Policy { get; init; }

    /// <summary>Case of what is unknown: worse, best or better.</summary>
    [Column("Case of what is unknown: worse, best or better.")]
    public required string Case { get; init; }

    /// <summary>Week.</summary>
    [Column("Week.")]
    public required int Week { get; init; }

    /// <summary>Recipe.</summary>
    [Column("Recipe.")]
    public required RecipeId Recipe { get; init; }

    /// <summary>Starts asked for.</summary>
    [Column("Starts asked for.")]
    public required double Asked { get; init; }

    /// <summary>Starts made.</summary>
    [Column("Starts made.")]
    public required double Made { get; init; }

    /// <summary>What kept it from making more.</summary>
    [Column("What kept it from making more.")]
    public required Binding Binding { get; init; }

    /// <summary>Input that bound; empty where none did.</summary>
    [Column("Input that bound; empty where none did.")]
    public ItemId? BindingItem { get; init; }

    /// <summary>Input that would have bound next, hidden by the one that bound; empty where none would.</summary>
    [Column("Input that would have bound next, hidden by the one that bound; empty where none would.")]
    public ItemId? AlsoShortItem { get; init; }

    /// <summary>Starts that it would have kept back as well; empty where none.</summary>
    [Column("Starts that it would have kept back as well; empty where none.", Unit = "starts")]
    public double? AlsoShort { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
