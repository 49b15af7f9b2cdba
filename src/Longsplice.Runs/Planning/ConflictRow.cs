using Longsplice.Model.Tables;

namespace Longsplice.Runs.Planning;

/// <summary>Why a target cannot be kept: with any one of these unlimited it could.</summary>
[Table("conflicts", nameof(Pattern), nameof(Target), nameof(Kind), nameof(Id), Meaning = "Why a target cannot be kept: with any one of these unlimited it could.")]
public sealed record ConflictRow
{
    /// <summary>Crisis pattern: events, a crisis id, A&gt;B or A+B.</summary>
    [Column("Crisis pattern: events, a crisis id, A>B or A+B.")]
    public required string Pattern { get; init; }

    /// <summary>The target.</summary>
    [Column("The target.")]
    public required string Target { get; init; }

    /// <summary>recipe, line, stock, reserve, contract, lane, licence, event or time.</summary>
    [Column("recipe, line, stock, reserve, contract, lane, licence, event or time.")]
    public required string Kind { get; init; }

    /// <summary>Id in the tables; empty for time.</summary>
    [Column("Id in the tables; empty for time.")]
    public required string Id { get; init; }

    /// <summary>In words.</summary>
    [Column("In words.")]
    public required string Words { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
