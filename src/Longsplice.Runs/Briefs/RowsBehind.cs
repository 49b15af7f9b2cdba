using System.Globalization;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Briefs;

/// <summary>
/// Collects the table rows that a brief's numbers come from: each number links to its row here, each row names
/// its file and line, and leads on to the sources of the model rows behind it.
/// </summary>
/// <param name="tables">Tables that figures may come from.</param>
/// <param name="model">The model whose sources stand on the page.</param>
/// <param name="sourceOf">Source cell of the model row behind a result row; null where there is none.</param>
public sealed class RowsBehind(IEnumerable<TableSchema> tables, SupplyModel model, Func<object, string?> sourceOf)
{
    /// <summary>The rows behind a brief of a run.</summary>
    public RowsBehind(Story story)
        : this(story.Tables.All.Select(table => table.Schema), story.Model, row => SourceOf(story, row))
    {
    }

    private readonly SortedDictionary<(string Table, int Line), object> _rows = new(
        Comparer<(string Table, int Line)>.Create((one, other) =>
            string.CompareOrdinal(one.Table, other.Table) is not 0 and var order ? order : one.Line - other.Line));

    /// <summary>A sum of more rows than this names their lines only.</summary>
    private const int MostTerms = 12;

    private readonly Dictionary<string, (string Anchor, Figure Sum)> _sums = new(StringComparer.Ordinal);

    /// <summary>A figure that links to its row, or to its terms.</summary>
    public string Link(Figure figure) =>
        $"<a class=\"n\" href=\"#{(figure.Row is null ? AnchorOfSum(figure) : AnchorOfRow(figure))}\">{Html.Encode(figure.Text)}</a>";

    /// <summary>Adds the section.</summary>
    public void Add(Html page)
    {
        if (_rows.Count == 0)
        {
            return;
        }

        page.Raw("<section class=\"rows\">").Element("h2", "Rows behind the numbers");
        page.Element("p", "Each linked number ends here: file and line in the run folder, the row itself, and its sources.", "class=\"q\"");
        page.Raw("<dl>");
        foreach (var ((table, line), row) in _rows)
        {
            string cells = string.Join(", ", SchemaOf(table).Columns
                .Select(column => (column.Name, Text: column.TextOf(row)))
                .Where(cell => cell.Text.Length > 0)
                .Select(cell => $"{cell.Name} {cell.Text}"));
            Entry(page, Anchor(table, line), $"tables/{table}.csv, line {line}", Html.Encode(cells) + Sources(row));
        }

        foreach (var (anchor, sum) in _sums.Values)
        {
            Entry(page, anchor, $"{sum.Text}, a sum", IsLong(sum) ? LinesOf(sum) : string.Join(" + ", sum.Terms.Select(Link)));
        }

        page.Raw("</dl>").Raw("</section>");
    }

    private static void Entry(Html page, string anchor, string title, string markup) =>
        page.Raw($"<div id=\"{anchor}\"><dt>{Html.Encode(title)}</dt><dd>{markup}</dd></div>");

    private string AnchorOfRow(Figure figure)
    {
        _rows[(figure.Table, figure.Line)] = figure.Row!;
        return Anchor(figure.Table, figure.Line);
    }

    /// <summary>Sums are numbered as they appear; their terms are collected with them.</summary>
    private string AnchorOfSum(Figure sum)
    {
        string[] terms = [.. sum.Terms.Select(term => term.Row is null ? AnchorOfSum(term) : IsLong(sum) ? Anchor(term.Table, term.Line) : AnchorOfRow(term))];
        string key = string.Join('+', terms);
        if (!_sums.TryGetValue(key, out var known))
        {
            _sums[key] = known = ($"sum-{_sums.Count + 1}", sum);
        }

        return known.Anchor;
    }

    private static bool IsLong(Figure sum) => sum.Terms.Length > MostTerms;

    private static string LinesOf(Figure sum) =>
        $"over {sum.Terms.Length} rows of tables/{sum.Terms[0].Table}.csv: lines {string.Join(", ", sum.Terms.Select(term => term.Line))}";

    private static string Anchor(string table, int line) => $"{table}-{line.ToString(CultureInfo.InvariantCulture)}";

    private TableSchema SchemaOf(string table) =>
        tables.First(schema => schema.Table.Name == table);

    /// <summary>Sources of the model rows behind a result row: the cause's own, or those of the demand or recipe.</summary>
    private string Sources(object row)
    {
        var links = SourceCell.Parse(sourceOf(row))
            .Select(cell => cell.Source)
            .Where(id => model.Sources.Contains(new SourceId(id)))
            .Distinct()
            .Select(id => $"<a href=\"#src-{Html.Encode(id)}\">{Html.Encode(id)}</a>");
        string joined = string.Join(", ", links);
        return joined.Length > 0 ? $"; sources {joined}" : "";
    }

    private static string? SourceOf(Story story, object row) => row switch
    {
        CauseRow cause => cause.Source,
        ServiceRow service => story.Model.Demands.Get(service.Demand).Source,
        FirstOutRow first => story.Model.Demands.Get(first.Demand).Source,
        EventEffectRow effect => story.Model.Demands.Get(effect.Demand).Source,
        ShortByCauseRow part => story.Model.Demands.Get(part.Demand).Source,
        ProductionRow made => story.Names.SubstituteOf(made.Recipe)?.Source ?? story.Model.Recipes.Get(made.Recipe).Source,
        FlowRow flow => story.Model.Contracts.Get(flow.Contract).Source,
        StockPointRow point => story.Model.Stocks.FirstOrDefault(stock => stock.Site == point.Site && stock.Item == point.Item)?.Source,
        _ => null,
    };
}
