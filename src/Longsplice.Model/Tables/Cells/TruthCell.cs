namespace Longsplice.Model.Tables.Cells;

/// <summary>True or false.</summary>
internal sealed class TruthCell() : CellType<bool>(typeof(bool), "true or false")
{
    public override bool TryParse(ReadOnlySpan<char> text, TextPool pool, out bool value)
    {
        value = text.SequenceEqual("true");
        return value || text.SequenceEqual("false");
    }

    public override string Text(bool value) => value ? "true" : "false";
}
