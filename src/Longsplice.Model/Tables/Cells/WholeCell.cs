using System.Globalization;

namespace Longsplice.Model.Tables.Cells;

/// <summary>A whole number.</summary>
internal sealed class WholeCell : CellType<int>
{
    public WholeCell()
        : base(typeof(int), "a whole number") => IsNumber = true;

    public override bool TryParse(ReadOnlySpan<char> text, TextPool pool, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
        && !IsUnknown(value);

    public override string Text(int value) =>
        IsUnknown(value) ? Tables.Unknown.Word : value.ToString(CultureInfo.InvariantCulture);

    public override int Unknown => Tables.Unknown.Whole;

    public override bool IsUnknown(int value) => value == Tables.Unknown.Whole;

    public override bool IsWithin(ColumnAttribute declared, int value) => declared.Allows(value);
}
