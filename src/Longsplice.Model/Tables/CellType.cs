using System.Collections.Immutable;
using System.Reflection;
using Longsplice.Model.Tables.Cells;

namespace Longsplice.Model.Tables;

/// <summary>How the cells of a column are read and written; derived from the property's type.</summary>
public abstract class CellType
{
    /// <summary>Numbers beyond this are not figures of this world, but slips.</summary>
    public const double Absurd = 1e15;

    private protected CellType(Type type, string expects)
    {
        Type = type;
        Expects = expects;
    }

    /// <summary>Type of one value: that of the property, without its being a list or nullable.</summary>
    public Type Type { get; }

    /// <summary>What a cell holds, in words.</summary>
    public string Expects { get; }

    /// <summary>True for figures, which count as such in provenance.</summary>
    public bool IsNumber { get; private protected init; }

    /// <summary>True where values are ids of a table's rows.</summary>
    public bool IsId => Type.Namespace == typeof(Ids.SiteId).Namespace;

    /// <summary>True where a cell holds a list joined by semicolons.</summary>
    public bool IsList { get; private protected init; }

    /// <summary>The cell type of a property.</summary>
    public static CellType Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } plain)
        {
            return Make(typeof(NullableCell<>), plain, Of(plain));
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            var element = type.GetGenericArguments()[0];
            return Make(typeof(ListCell<>), element, Of(element));
        }

        return Single(type);
    }

    /// <summary>Reads a cell that isn't empty.</summary>
    public abstract bool TryParse(string text, out object? value);

    /// <summary>Text of a value: shortest number that reads back the same, ISO dates, words, <c>unknown</c>.</summary>
    public abstract string Format(object? value);

    /// <summary>Reads and writes a property of a row type by this type's cells.</summary>
    internal abstract CellAccess AccessTo(PropertyInfo property, Type row, ColumnAttribute declared);

    private static CellType Single(Type type) => type switch
    {
        _ when type == typeof(string) => new TextCell(),
        _ when type == typeof(double) => new NumberCell(),
        _ when type == typeof(int) => new WholeCell(),
        _ when type == typeof(WeekOrDate) => new WeekCell(),
        _ when type == typeof(DateOnly) => new DateCell(),
        _ when type == typeof(bool) => new TruthCell(),
        { IsEnum: true } => Make(typeof(WordCell<>), type),
        _ => Make(typeof(IdCell<>), type),
    };

    private static CellType Make(Type generic, Type argument, params object[] arguments) =>
        (CellType)Activator.CreateInstance(generic.MakeGenericType(argument), arguments)!;
}
