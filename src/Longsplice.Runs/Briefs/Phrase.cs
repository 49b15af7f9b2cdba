using System.Globalization;
using System.Runtime.CompilerServices;

namespace Longsplice.Runs.Briefs;

/// <summary>
/// A piece of prose that remembers which of its words are figures: plain text on a terminal, links on a page.
/// Written as an interpolated string.
/// </summary>
/// <example><code>Phrase line = $"week {story.Cite(row, "41")}; baseline: never.";</code></example>
[InterpolatedStringHandler]
public sealed class Phrase
{
    private readonly List<(string Text, Figure? Figure)> _pieces = [];

    /// <summary>An empty phrase; called by the compiler with the sizes of what follows.</summary>
    public Phrase(int literalLength, int formattedCount) => _pieces.Capacity = (2 * formattedCount) + Math.Min(1, literalLength);

    /// <summary>Characters as shown.</summary>
    public int Length => _pieces.Sum(piece => piece.Text.Length);

    /// <summary>Plain text.</summary>
    public static Phrase Of(string text) => $"{text}";

    /// <summary>Phrases with something between them.</summary>
    public static Phrase Join(string between, IEnumerable<Phrase> phrases)
    {
        var joined = new Phrase(0, 0);
        foreach (var phrase in phrases)
        {
            joined.AppendLiteral(joined._pieces.Count > 0 ? between : "");
            joined.AppendFormatted(phrase);
        }

        return joined;
    }

    /// <summary>Adds text.</summary>
    public void AppendLiteral(string value) => _pieces.Add((value, null));

    /// <summary>Adds text.</summary>
    public void AppendFormatted(string value) => _pieces.Add((value, null));

    /// <summary>Adds a whole number that is no result.</summary>
    public void AppendFormatted(int value) => _pieces.Add((value.ToString(CultureInfo.InvariantCulture), null));

    /// <summary>Adds a figure.</summary>
    public void AppendFormatted(Figure value) => _pieces.Add((value.Text, value));

    /// <summary>Adds a phrase.</summary>
    public void AppendFormatted(Phrase value) => _pieces.AddRange(value._pieces);

    /// <summary>The phrase within a width: cut at a word, with an ellipsis, where it is longer.</summary>
    public Phrase Within(int width)
    {
        var cut = new Phrase(0, _pieces.Count);
        int left = Length <= width ? width : width - 1;
        foreach (var (text, figure) in _pieces)
        {
            bool isWhole = text.Length <= left;
            string part = isWhole ? text : figure is null ? CutAtWord(text, left) : "";
            cut._pieces.Add((part, isWhole ? figure : null));
            left = isWhole ? left - text.Length : 0;
        }

        cut.AppendLiteral(Length <= width ? "" : "…");
        return cut;
    }

    /// <summary>The phrase as markup, its figures as links.</summary>
    public string Html(RowsBehind rows) => string.Concat(_pieces.Select(piece =>
        piece.Figure is { } figure ? rows.Link(figure) : Briefs.Html.Encode(piece.Text)));

    /// <inheritdoc/>
    public override string ToString() => string.Concat(_pieces.Select(piece => piece.Text));

    private static string CutAtWord(string text, int width)
    {
        int space = width > 0 ? text.LastIndexOf(' ', width - 1) : -1;
        return text[..(space > width / 2 ? space : width)];
    }
}
