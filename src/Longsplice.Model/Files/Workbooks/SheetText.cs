using System.Globalization;
using System.Text.RegularExpressions;

namespace Longsplice.Model.Files.Workbooks;

/// <summary>
/// Texts as workbooks write them: <c>_xHHHH_</c> stands for a UTF-16 unit, so that a text which looks like one has
/// its first underscore written so (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
/// </summary>
internal static partial class SheetText
{
    public static string Escaped(string text) =>
        text.Contains("_x", StringComparison.OrdinalIgnoreCase) ? LooksEscaped().Replace(text, "_x005F_") : text;

    public static string Unescaped(string text) =>
        text.Contains("_x", StringComparison.OrdinalIgnoreCase) ? Escape().Replace(text, Unit) : text;

    private static string Unit(Match match) =>
        ((char)ushort.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();

    [GeneratedRegex("_(?=[xX][0-9A-Fa-f]{4}_)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LooksEscaped();

    [GeneratedRegex("_[xX][0-9A-Fa-f]{4}_", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();
}
