using System.Globalization;

namespace Longsplice.Model.Tables.Cells;

/// <summary>A date.</summary>
internal sealed class DateCell() : CellType<DateOnly>(typeof(DateOnly), "a date as 2027-01-25")
{
    public override bool TryParse(ReadOnlySpan<char> text, TextPool pool, out DateOnly value) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    public override string Text(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
