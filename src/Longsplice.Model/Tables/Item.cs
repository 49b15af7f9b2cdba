using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>A thing counted in one unit.</summary>
[Table("items", nameof(Id), Meaning = "A thing counted in one unit.", IsRequired = true)]
public sealed record Item : Row
{
    /// <summary>Id of the item.</summary>
    [Column("Id of the item.")]
    public required ItemId Id { get; init; }

    /// <summary>Name that results show; the id where empty.</summary>
    [Column("Name that results show; the id where empty.")]
    public string? Name { get; init; }

    /// <summary>What the item is.</summary>
    [Column("What the item is.")]
    public required ItemKind Kind { get; init; }

    /// <summary>Unit in which the item is counted, such as t or each.</summary>
    [Column("Unit in which the item is counted, such as t or each.")]
    public required string Unit { get; init; }

    /// <summary>Cost of one unit.</summary>
    [Column(
        "Cost of one unit.",
        Unit = "USD", Min = 0,
        Worse = WorseEnd.High, Unknown = UnknownRule.Typical, Among = nameof(Kind))]
    public double? UnitCostUsd { get; init; }

    /// <summary>Mass of one unit; lanes with a capacity need it.</summary>
    [Column(
        "Mass of one unit; lanes with a capacity need it.",
        Unit = "kg", Min = 0,
        Worse = WorseEnd.High, Unknown = UnknownRule.Typical, Among = nameof(Unit), Cases = new[] { 100.0 })]
    public double? UnitMassKg { get; init; }

    /// <summary>Customs code of the item (Harmonized System).</summary>
    [Column("Customs code of the item (Harmonized System).")]
    public string? HsCode { get; init; }

    /// <summary>NATO stock number.</summary>
    [Column("NATO stock number.")]
    public string? Nsn { get; init; }
}
