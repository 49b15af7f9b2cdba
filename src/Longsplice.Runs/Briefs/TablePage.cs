using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Files;
using Longsplice.Model.Tables;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Briefs;

/// <summary>
/// The brief of a verb whose result is tables: headline, key facts, the answer, tables whose numbers lead to their
/// rows and from there to sources, how it was computed, and the foot. One page without scripts or network.
/// </summary>
internal sealed class TablePage
{
    private readonly SupplyModel _model;
    private readonly string _marking;
    private readonly RowsBehind _rows;
    private readonly ResultLines _lines;

    /// <summary>Begins a page.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="model">The model; null for a verb that has none.</param>
    /// <param name="label">Join of the labels of all inputs.</param>
    /// <param name="tables">Tables that its numbers come from.</param>
    /// <param name="sourceOf">Source cell of the model row behind a row.</param>
    public TablePage(string title, SupplyModel? model, string? label, ImmutableArray<RunTable> tables, Func<object, string?> sourceOf)
    {
        _model = model ?? new SupplyModel();
        _marking = PageFrame.Marking(Provenance.Of(_model), _model.Markings.Shown(label));
        _rows = new RowsBehind(tables.Select(table => table.Schema), _model, sourceOf);
        _lines = ResultLines.Of(tables);
        PageFrame.Begin(Html, title);
    }

    /// <summary>The text so far.</summary>
    public Html Html { get; } = new();

    /// <summary>A number that links to its row; text without digits stays text.</summary>
    public string Cite(object row, string text) =>
        text.Any(char.IsDigit) ? _rows.Link(_lines.Cite(row, text)) : Html.Encode(text);

    /// <summary>A figure as a link.</summary>
    public string Cite(Figure figure) => _rows.Link(figure);

    /// <summary>Adds the top of the page.</summary>
    /// <param name="headline">Headline.</param>
    /// <param name="setting">What was asked.</param>
    /// <param name="answer">The answer, line by line; its figures lead to their rows.</param>
    /// <param name="facts">Key facts: what, how much as markup, and what to know of it.</param>
    public void Head(string headline, string setting, IEnumerable<Phrase> answer, params ReadOnlySpan<(string Title, string Value, string Words)> facts)
    {
        Html.Raw("<header>").Element("p", _marking, "class=\"mark\"").Element("h1", headline).Element("p", setting, "class=\"q\"");
        Html.Raw("<dl class=\"kf\">");
        foreach (var (title, value, words) in facts)
        {
            Html.Raw($"<div><dt>{Html.Encode(title)}</dt><dd>{value}</dd><dd class=\"q\">{Html.Encode(words)}</dd></div>");
        }

        Html.Raw("</dl>").Raw("<ol class=\"answer\">");
        foreach (var line in answer)
        {
            Html.Raw($"<li>{line.Html(_rows)}</li>");
        }

        Html.Raw("</ol>").Raw("</header>");
    }

    /// <summary>Begins a section.</summary>
    public void Begin(string title, string words) =>
        Html.Raw("<section>").Element("h2", title).Element("p", words, "class=\"q\"");

    /// <summary>Begins its table.</summary>
    public void Table(string caption, params ReadOnlySpan<string> columns)
    {
        Html.Raw("<div class=\"sc\"><table>").Element("caption", caption).Raw("<thead><tr>");
        foreach (string column in columns)
        {
            Html.Element("th", column, "scope=\"col\"");
        }

        Html.Raw("</tr></thead><tbody>");
    }

    /// <summary>Adds a row of the table; its numbers lead to a result row.</summary>
    /// <param name="row">The result row.</param>
    /// <param name="head">What it is of.</param>
    /// <param name="bar">Markup of a bar under the head; empty for none.</param>
    /// <param name="cells">Its cells.</param>
    public void Row(object row, string head, string bar, params ReadOnlySpan<string> cells)
    {
        var each = new (object, string)[cells.Length];
        for (int cell = 0; cell < each.Length; cell++)
        {
            each[cell] = (row, cells[cell]);
        }

        Row(head, bar, each);
    }

    /// <summary>Adds a row of the table whose cells come from a result row each.</summary>
    /// <param name="head">What it is of.</param>
    /// <param name="bar">Markup of a bar under the head; empty for none.</param>
    /// <param name="cells">Its cells with their result rows.</param>
    public void Row(string head, string bar, params IEnumerable<(object Row, string Text)> cells) =>
        Html.Raw($"<tr><th scope=\"row\">{Html.Encode(head)}{bar}</th>{string.Concat(cells.Select(cell => $"<td>{Cite(cell.Row, cell.Text)}</td>"))}</tr>");

    /// <summary>A figure of a row, for prose.</summary>
    public Figure Figure(object row, string text) => _lines.Cite(row, text);

    /// <summary>Ends the table and its section.</summary>
    /// <param name="note">What to know of it; empty for nothing.</param>
    public void End(string note = "")
    {
        Html.Raw("</tbody></table></div>");
        _ = note.Length > 0 ? Html.Element("p", note, "class=\"fn\"") : Html;
        Html.Raw("</section>");
    }

    /// <summary>Ends the page: how it was computed, sources, foot, and the rows behind the numbers.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="scenarios">Hashes of the scenarios; none for a verb without.</param>
    /// <param name="method">How it was computed, a paragraph each.</param>
    public string Finish(string verb, IEnumerable<string> scenarios, params ReadOnlySpan<string> method)
    {
        Html.Raw("<section class=\"panel\">").Element("h2", "How this was computed");
        foreach (string paragraph in method)
        {
            Html.Element("p", paragraph);
        }

        Html.Raw("</section>");
        SourcesSection.Add(Html, _model, "");
        Html.Raw("<footer><div>");
        string[] hashes = [.. scenarios];
        _ = _model.Sites.Count > 0 ? PageFrame.FootLine(Html, "Model", ModelHash.Of(_model)) : Html;
        _ = hashes.Length > 0 ? PageFrame.FootLine(Html, "Scenario", string.Join(' ', hashes)) : Html;
        Html.Raw("</div><div>");
        PageFrame.FootLine(Html, "Made by", $"longsplice {verb} (version {About.Version}; the whole command stands in run.json)");
        PageFrame.FootLine(Html, "Check it", "longsplice verify DIR");
        Html.Raw("</div>").Element("p", $"{_marking}. Every underlined number leads to its row; the whole tables lie in tables/.", "class=\"mark\"").Raw("</footer>");
        _rows.Add(Html);
        return PageFrame.End(Html);
    }
}
