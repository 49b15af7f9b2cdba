using System.Collections.Immutable;
using System.Globalization;
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

    /// <summary>Weeks from adoption until it is ready; empty is the sum of its parts, or the certification time of a substitute.</summary>
    [Column(
        "Weeks from adoption until it is ready; empty is the sum of its parts, or the certification time of a substitute.",
        Unit = "weeks", Min = 0, Max = 5200,
        Worse = WorseEnd.High, Unknown = UnknownRule.Fixed, Cases = new[] { 104.0, 52, 26 })]
    public int? LeadWeeks { get; init; }

    /// <summary>Weeks of the lead time that request and approval take.</summary>
    [Column(
        "Weeks of the lead time that request and approval take.",
        Unit = "weeks", Min = 0, Max = 5200,
        Worse = WorseEnd.High, Unknown = UnknownRule.Fixed, Cases = new[] { 26.0, 13, 4 })]
    public int? AdminWeeks { get; init; }

    /// <summary>Weeks of the lead time that negotiation and contract take.</summary>
    [Column(
        "Weeks of the lead time that negotiation and contract take.",
        Unit = "weeks", Min = 0, Max = 5200,
        Worse = WorseEnd.High, Unknown = UnknownRule.Fixed, Cases = new[] { 26.0, 13, 4 })]
    public int? ContractWeeks { get; init; }

    /// <summary>Weeks of the lead time that tools and buildings take.</summary>
    [Column(
        "Weeks of the lead time that tools and buildings take.",
        Unit = "weeks", Min = 0, Max = 5200,
        Worse = WorseEnd.High, Unknown = UnknownRule.Fixed, Cases = new[] { 26.0, 13, 4 })]
    public int? ToolingWeeks { get; init; }

    /// <summary>Weeks of the lead time that the first lot takes.</summary>
    [Column(
        "Weeks of the lead time that the first lot takes.",
        Unit = "weeks", Min = 0, Max = 5200,
        Worse = WorseEnd.High, Unknown = UnknownRule.Fixed, Cases = new[] { 26.0, 13, 4 })]
    public int? MakeWeeks { get; init; }

    /// <summary>Weeks of the lead time that transport to where it is used takes.</summary>
    [Column(
        "Weeks of the lead time that transport to where it is used takes.",
        Unit = "weeks", Min = 0, Max = 5200,
        Worse = WorseEnd.High, Unknown = UnknownRule.Fixed, Cases = new[] { 26.0, 13, 4 })]
    public int? ShipWeeks { get; init; }

    /// <summary>Week or date before which it cannot be adopted.</summary>
    [Column("Week or date before which it cannot be adopted.")]
    public WeekOrDate? Earliest { get; init; }

    /// <summary>How ready it is: a number from 0 to 1 is the chance that it is ready in its week, else never; words count as 1.</summary>
    [Column("How ready it is: a number from 0 to 1 is the chance that it is ready in its week, else never; words count as 1.")]
    public string? Readiness { get; init; }

    /// <summary>Options without which it is worth nothing and cannot be adopted.</summary>
    [Column("Options without which it is worth nothing and cannot be adopted.")]
    public ImmutableArray<OptionId> Needs { get; init; } = [];

    /// <summary>Nations that take part.</summary>
    [Column("Nations that take part.")]
    public ImmutableArray<NationId> Participants { get; init; } = [];

    /// <summary>Programme that it belongs to.</summary>
    [Column("Programme that it belongs to.")]
    public ProgrammeId? Programme { get; init; }

    /// <summary>The parts of the lead time that are given, in the order in which they pass.</summary>
    public IEnumerable<(LeadPart Part, int Weeks)> LeadParts()
    {
        (LeadPart Part, int? Weeks)[] parts =
        [
            (LeadPart.Admin, AdminWeeks),
            (LeadPart.Contract, ContractWeeks),
            (LeadPart.Tooling, ToolingWeeks),
            (LeadPart.Make, MakeWeeks),
            (LeadPart.Ship, ShipWeeks),
        ];
        return from part in parts where part.Weeks is not null select (part.Part, Unknown.Is(part.Weeks) ? 0 : part.Weeks!.Value);
    }

    /// <summary>The chance that it is ready in its week, 0 to 1; 1 where readiness is no number.</summary>
    public double Chance() =>
        double.TryParse(Readiness, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double chance) && chance <= 1 ? chance : 1;
}
