using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Options;

/// <summary>What the best portfolio spends in each member of each programme.</summary>
[Table("work_shares", nameof(Programme), nameof(Nation), Meaning = "What the best portfolio spends in each member of each programme.")]
public sealed record WorkShareRow
{
    /// <summary>The programme.</summary>
    [Column("The programme.")]
    public required ProgrammeId Programme { get; init; }

    /// <summary>The member.</summary>
    [Column("The member.")]
    public required NationId Nation { get; init; }

    /// <summary>What is spent there.</summary>
    [Column("What is spent there.", Unit = "million USD")]
    public required double SpentMusd { get; init; }

    /// <summary>Share of all that is spent under the programme.</summary>
    [Column("Share of all that is spent under the programme.")]
    public required double Share { get; init; }

    /// <summary>Share that it is to have.</summary>
    [Column("Share that it is to have.")]
    public required double Least { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
