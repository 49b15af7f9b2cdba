using System.Collections.Immutable;
using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>A joint undertaking under which options are adopted.</summary>
[Table("programmes", nameof(Id), Meaning = "A joint undertaking under which options are adopted.")]
public sealed record Programme : Row
{
    /// <summary>Id of the programme.</summary>
    [Column("Id of the programme.")]
    public required ProgrammeId Id { get; init; }

    /// <summary>Name that results show; the id where empty.</summary>
    [Column("Name that results show; the id where empty.")]
    public string? Name { get; init; }

    /// <summary>Nations that belong to it.</summary>
    [Column("Nations that belong to it.")]
    public ImmutableArray<NationId> Members { get; init; } = [];

    /// <summary>Week or date before which none of its options can be adopted.</summary>
    [Column("Week or date before which none of its options can be adopted.")]
    public WeekOrDate? Start { get; init; }

    /// <summary>How its members share the cost.</summary>
    [Column("How its members share the cost.")]
    public string? CostRule { get; init; }

    /// <summary>What stands in its way.</summary>
    [Column("What stands in its way.")]
    public string? Barrier { get; init; }

    /// <summary>Least share of what is spent under it that is spent in each of its members; empty asks for none.</summary>
    [Column("Least share of what is spent under it that is spent in each of its members; empty asks for none.", Min = 0, Max = 1,
        Worse = WorseEnd.High, Unknown = UnknownRule.Fixed, Cases = new[] { 0.1, 0, 0 })]
    public double? WorkShareMin { get; init; }
}
