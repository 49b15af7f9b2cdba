using System.Collections.Immutable;
using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>Something that may be adopted, and then adds to its target.</summary>
[Table("options", nameof(Id), Meaning = "Something that may be adopted, and then adds to its target.")]
public sealed record OptionRow : Row
{
    /// <summary>Id of the option; events name it.</summary>
    [Column("Id of the option; events name it.")]
    public required OptionId Id { get; init; }

    /// <summary>What it adds.</summary>
    [Column("What it adds.")]
    public required OptionKind Kind { get; init; }

    /// <summary>Recipe or line (capacity), site/item (stock), contract, licence, or item/stands_in_for (substitute).</summary>
    [Column("Recipe or line (capacity), site/item (stock), contract, licence, or item/stands_in_for (substitute).")]
    public required string Target { get; init; }

    /// <summary>Starts or hours a week (capacity), units (stock), share of the need from 0 to 1 (contract).</summary>
    [Column(
        "Starts or hours a week (capacity), units (stock), share of the need from 0 to 1 (contract).",
        Min = 0, ExcludesMin = true,
        Worse = WorseEnd.Low, Unknown = UnknownRule.Typical, Among = nameof(Kind), Cases = new[] { 0.5 })]
    public double? Amount { get; init; }

    /// <summary>Cost of adopting it.</summary>
    [Column(
        "Cost of adopting it.",
        Unit = "million USD", Min = 0,
        Worse = WorseEnd.High, Unknown = UnknownRule.Typical, Among = nameof(Kind), Cases = new[] { 10.0 })]
    public double? CostMusd { get; init; }

    /// <summary>Weeks from adoption until it is ready; empty is 0, or the certification time of a substitute.</summary>
    [Column(
        "Weeks from adoption until it is ready; empty is 0, or the certification time of a substitute.",
        Unit = "weeks", Min = 0, Max = 5200,
        Worse = WorseEnd.High, Unknown = UnknownRule.Fixed, Cases = new[] { 104.0, 52, 26 })]
    public int? LeadWeeks { get; init; }

    /// <summary>Week or date before which it cannot be adopted.</summary>
    [Column("Week or date before which it cannot be adopted.")]
    public WeekOrDate? Earliest { get; init; }

    /// <summary>How ready it is, in words or as a readiness level; nothing is computed from it.</summary>
    [Column("How ready it is, in words or as a readiness level; nothing is computed from it.")]
    public string? Readiness { get; init; }

    /// <summary>Nations that take part.</summary>
    [Column("Nations that take part.")]
    public ImmutableArray<NationId> Participants { get; init; } = [];

    /// <summary>Programme that it belongs to.</summary>
    [Column("Programme that it belongs to.")]
    public ProgrammeId? Programme { get; init; }
}
