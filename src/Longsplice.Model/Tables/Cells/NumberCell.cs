using System.Globalization;
using System.Text;

namespace Longsplice.Model.Tables.Cells;

/// <summary>A number; an unknown one is a NaN, which is never written.</summary>
internal sealed class NumberCell : CellType<double>
{
    public NumberCell()
        : base(typeof(double), "a number") => IsNumber = true;

    public override bool TryParse(ReadOnlySpan<char> text, TextPool pool, out double value)
    {
        bool isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        value += 0.0; // A negative zero is zero.
        return isNumber && Math.Abs(value) <= Absurd;
    }

    public override string Text(double value) =>
        IsUnknown(value) ? Tables.Unknown.Word : value.ToString("R", CultureInfo.InvariantCulture);

    public override void Append(StringBuilder text, double value)
    {
        if (IsUnknown(value))
        {
            text.Append(Tables.Unknown.Word);
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"{value:R}");
        }
    }

    public override double Unknown => Tables.Unknown.Number;

    public override bool IsUnknown(double value) => double.IsNaN(value);

    public override bool IsWithin(ColumnAttribute declared, double value) => declared.Allows(value);
}
