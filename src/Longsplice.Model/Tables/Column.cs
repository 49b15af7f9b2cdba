using System.Reflection;
using System.Text;
using Longsplice.Model.Tables.Cells;

namespace Longsplice.Model.Tables;

/// <summary>One column of a table, as its property declares it.</summary>
public sealed class Column
{
    internal Column(Type row, PropertyInfo property, ColumnAttribute declared, object? defaultValue)
    {
        Property = property;
        Declared = declared;
        Name = Words.ToSnakeCase(property.Name);
        IsRequired = property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute));
        Default = IsRequired ? null : defaultValue;
        Cell = CellType.Of(property.PropertyType);
        Access = Cell.AccessTo(property, row, declared);
    }

    /// <summary>Name in files: snake_case, with its unit where it has one.</summary>
    public string Name { get; }

    /// <summary>Meaning, unit and range.</summary>
    public ColumnAttribute Declared { get; }

    /// <summary>True where a row cannot do without it.</summary>
    public bool IsRequired { get; }

    /// <summary>Value of an empty cell; null is not applicable.</summary>
    public object? Default { get; }

    /// <summary>How cells are read and written.</summary>
    public CellType Cell { get; }

    /// <summary>The property.</summary>
    public PropertyInfo Property { get; }

    /// <summary>Text of a row's cell; empty where not applicable.</summary>
    public string TextOf(object row) => Access.Text(row);

    /// <summary>Appends the text of a row's cell.</summary>
    public void AppendTo(StringBuilder text, object row) => Access.Append(text, row);

    /// <summary>Reads and writes the property.</summary>
    internal CellAccess Access { get; }

    /// <summary>True where the figure of a row is unknown.</summary>
    public bool IsUnknown(object row) => TakesUnknown && Access.IsUnknown(row);

    /// <summary>True where <c>unknown</c> is a legal figure.</summary>
    public bool TakesUnknown => Cell.IsNumber && Declared.Unknown != UnknownRule.None;
}
