using System.Reflection;
using System.Text;

namespace Longsplice.Model.Tables.Cells;

/// <summary>How cells of one type are read and written, without boxing.</summary>
/// <typeparam name="T">Type of the property.</typeparam>
internal abstract class CellType<T> : CellType
{
    protected CellType(Type type, string expects)
        : base(type, expects)
    {
    }

    /// <summary>Reads a cell that isn't empty.</summary>
    public abstract bool TryParse(ReadOnlySpan<char> text, TextPool pool, out T value);

    /// <summary>Text of a value; empty where there is none.</summary>
    public abstract string Text(T value);

    /// <summary>Appends the text of a value.</summary>
    public virtual void Append(StringBuilder text, T value) => text.Append(Text(value));

    /// <summary>True where the column allows the value.</summary>
    public virtual bool IsWithin(ColumnAttribute declared, T value) => true;

    /// <summary>The value of an unknown figure.</summary>
    /// <exception cref="NotSupportedException">The type holds no figures.</exception>
    public virtual T Unknown => throw new NotSupportedException($"{Type.Name} holds no figures.");

    /// <summary>True where the value is an unknown figure.</summary>
    public virtual bool IsUnknown(T value) => false;

    /// <inheritdoc/>
    public override bool TryParse(string text, out object? value)
    {
        bool isOk = TryParse(text, new TextPool(), out T typed);
        value = isOk ? typed : null;
        return isOk;
    }

    /// <inheritdoc/>
    public override string Format(object? value) => value is T typed ? Text(typed) : "";

    /// <inheritdoc/>
    internal override CellAccess AccessTo(PropertyInfo property, Type row, ColumnAttribute declared) =>
        (CellAccess)Activator.CreateInstance(typeof(CellAccess<,>).MakeGenericType(row, typeof(T)), this, property, declared)!;
}
