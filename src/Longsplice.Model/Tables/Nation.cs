using System.Collections.Immutable;
using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>A nation, in one theatre.</summary>
[Table("nations", nameof(Id), Meaning = "A nation, in one theatre.", IsRequired = true)]
public sealed record Nation : Row
{
    /// <summary>Id of the nation, ISO 3166 alpha-3 where there is one.</summary>
    [Column("Id of the nation, ISO 3166 alpha-3 where there is one.")]
    public required NationId Id { get; init; }

    /// <summary>Name that results show; the id where empty.</summary>
    [Column("Name that results show; the id where empty.")]
    public string? Name { get; init; }

    /// <summary>Theatre in which the nation is counted.</summary>
    [Column("Theatre in which the nation is counted.")]
    public required TheatreId Theatre { get; init; }

    /// <summary>Blocs of which the nation is a member.</summary>
    [Column("Blocs of which the nation is a member.")]
    public ImmutableArray<string> Blocs { get; init; } = [];

    /// <summary>How the nation stands to the allies: ally, partner, other or adversary.</summary>
    [Column("How the nation stands to the allies: ally, partner, other or adversary.")]
    public string? Alignment { get; init; }

    /// <summary>Gross domestic product.</summary>
    [Column(
        "Gross domestic product.",
        Unit = "million USD a year", Min = 0,
        Worse = WorseEnd.Low, Unknown = UnknownRule.Empty)]
    public double? GdpMusd { get; init; }

    /// <summary>Defence spending.</summary>
    [Column(
        "Defence spending.",
        Unit = "million USD a year", Min = 0,
        Worse = WorseEnd.Low, Unknown = UnknownRule.Empty)]
    public double? DefenceBudgetMusd { get; init; }
}
