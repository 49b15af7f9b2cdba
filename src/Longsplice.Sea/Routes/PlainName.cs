using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Longsplice.Sea.Routes;

/// <summary>Names as people type them: letters and digits without case, accents, blanks and punctuation.</summary>
internal static class PlainName
{
    /// <summary>Letters with accents by the letters that people type for them; the platform folds none without ICU.</summary>
    private static readonly FrozenDictionary<char, string> Typed = new (string Plain, string Accented)[]
    {
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ďḋḍḏḑḓđð"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥȟḣḥḧḩḫẖħ"),
        ("i", "ìíîïĩīĭįǐȉȋḭḯỉịı"),
        ("j", "ĵǰ"),
        ("k", "ķǩḱḳḵ"),
        ("l", "ĺļľḷḹḻḽł"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňǹṅṇṉṋ"),
        ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšșṡṣṥṧṩ"),
        ("t", "ţťțṫṭṯṱẗ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
        ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"),
    }.SelectMany(row => row.Accented.Select(letter => (letter, row.Plain))).ToFrozenDictionary(row => row.letter, row => row.Plain);

    /// <summary>All words of a name, written together.</summary>
    public static string Of(string name) => string.Concat(Words(name));

    /// <summary>The words of a name; saints are written St.</summary>
    public static string[] Words(string name)
    {
        var plain = new StringBuilder();
        foreach (char letter in name.ToLowerInvariant())
        {
            if (char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && letter is not ('\'' or '’'))
            {
                plain.Append(Typed.TryGetValue(letter, out string? typed) ? typed : char.IsLetterOrDigit(letter) ? letter : ' ');
            }
        }

        return [.. plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word == "saint" ? "st" : word)];
    }

    /// <summary>Words in a row, written together: "Xin Gang" has "xin", "xingang" and "gang".</summary>
    public static IEnumerable<string> Runs(string[] words) => Enumerable.Range(0, words.Length)
        .SelectMany(first => Enumerable.Range(first + 1, words.Length - first).Select(end => string.Concat(words[first..end])));
}
