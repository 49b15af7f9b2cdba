namespace Longsplice.Model.Tables;

/// <summary>
/// Declares a property as a column. Reader, writer, checks, schema and docs derive from it; the column's name is
/// the property's in snake_case, it is required where the property is, and its default is the property's.
/// </summary>
/// <param name="meaning">One sentence that a planner understands.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ColumnAttribute(string meaning) : Attribute
{
    /// <summary>One sentence that a planner understands.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>Unit of the number; null where it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>Smallest legal number.</summary>
    public double Min { get; init; } = double.NegativeInfinity;

    /// <summary>Largest legal number.</summary>
    public double Max { get; init; } = double.PositiveInfinity;

    /// <summary>True where the smallest legal number itself is not legal.</summary>
    public bool ExcludesMin { get; init; }

    /// <summary>Table that the ids refer to where their type doesn't say it.</summary>
    public string? Refers { get; init; }

    /// <summary>Which end of the figure is worse for those who need goods.</summary>
    public WorseEnd Worse { get; init; }

    /// <summary>What an unknown becomes; every number column of an input table declares it.</summary>
    public UnknownRule Unknown { get; init; }

    /// <summary>
    /// Figures of the rule: worse, best and better where they are fixed; the best where nothing typical is known.
    /// </summary>
    public double[] Cases { get; init; } = [];

    /// <summary>Column whose value rows must share to be typical of one another; null for the whole table.</summary>
    public string? Among { get; init; }

    /// <summary>True where a number lies in the column's range.</summary>
    public bool Allows(double number) => number <= Max && (ExcludesMin ? number > Min : number >= Min);
}
