namespace Longsplice.Model.Tables.Cells;

/// <summary>Text, as it is; its line ends are LF in every form of file.</summary>
internal sealed class TextCell() : CellType<string?>(typeof(string), "text")
{
    public override bool TryParse(ReadOnlySpan<char> text, TextPool pool, out string? value)
    {
        value = text.Contains('\r') ? pool.Get(WithLineFeeds(text.ToString())) : pool.Get(text);
        return !HasControls(value);
    }

    public override string Text(string? value) => value ?? "";

    /// <summary>A text with LF for CRLF and CR.</summary>
    public static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>What cannot be seen is damage, and most spreadsheets drop it in silence.</summary>
    private static bool HasControls(string text)
    {
        foreach (char letter in text)
        {
            if ((char.IsControl(letter) && letter is not ('\n' or '\t')) || letter is '\ufffe' or '\uffff')
            {
                return true;
            }
        }

        return false;
    }
}
