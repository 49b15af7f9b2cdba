using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>Conservation of an item in a week.</summary>
[Table("balance", nameof(Pattern), Meaning = "Conservation of an item in a week.")]
public sealed record BalanceRow : IRunRow
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

    /// <summary>Item.</summary>
    [Column("Item.")]
    public required ItemId Item { get; init; }

    /// <summary>On hand, under way and in work at the start of the week.</summary>
    [Column("On hand, under way and in work at the start of the week.")]
    public required double Opening { get; init; }

    /// <summary>Made: output of the starts of the week.</summary>
    [Column("Made: output of the starts of the week.")]
    public required double Produced { get; init; }

    /// <summary>Used by recipes.</summary>
    [Column("Used by recipes.")]
    public required double Consumed { get; init; }

    /// <summary>Handed to final demand.</summary>
    [Column("Handed to final demand.")]
    public required double Served { get; init; }

    /// <summary>Lost to events.</summary>
    [Column("Lost to events.")]
    public required double Destroyed { get; init; }

    /// <summary>Bought from outside the model, by options adopted.</summary>
    [Column("Bought from outside the model, by options adopted.")]
    public required double Bought { get; init; }

    /// <summary>On hand, under way and in work at the end of the week.</summary>
    [Column("On hand, under way and in work at the end of the week.")]
    public required double Closing { get; init; }

    /// <summary>What does not add up; rounding only.</summary>
    [Column("What does not add up; rounding only.")]
    public required double Residual { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
