namespace Longsplice.Model.Tables.Cells;

/// <summary>A week number or a date.</summary>
internal sealed class WeekCell() : CellType<WeekOrDate>(typeof(WeekOrDate), "a week number or a date as 2027-01-25")
{
    public override bool TryParse(ReadOnlySpan<char> text, TextPool pool, out WeekOrDate value) =>
        WeekOrDate.TryParse(text, out value);

    public override string Text(WeekOrDate value) => value.ToString();
}
