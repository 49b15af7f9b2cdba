using System.Collections.Immutable;

namespace Longsplice.Runs.Briefs;

/// <summary>A number of a result as it is shown, with the row that holds it, or the figures of which it is the sum.</summary>
public readonly record struct Figure
{
    private Figure(string text, string table, int line, object? row, ImmutableArray<Figure> terms) =>
        (Text, Table, Line, Row, Terms) = (text, table, line, row, terms);

    /// <summary>A number that stands in a row.</summary>
    /// <param name="text">The number as people read it.</param>
    /// <param name="table">Result table.</param>
    /// <param name="line">Line of the row in the table's file; the header is line 1.</param>
    /// <param name="row">The row.</param>
    public Figure(string text, string table, int line, object row)
        : this(text, table, line, row, [])
    {
    }

    /// <summary>The number as people read it.</summary>
    public string Text { get; }

    /// <summary>Result table; empty for a sum.</summary>
    public string Table { get; }

    /// <summary>Line of the row in the table's file; 0 for a sum.</summary>
    public int Line { get; }

    /// <summary>The row; null for a sum.</summary>
    public object? Row { get; }

    /// <summary>The terms of a sum; empty for a number that stands in a row.</summary>
    public ImmutableArray<Figure> Terms { get; }

    /// <summary>A sum of shown figures; of one figure the figure itself with another text.</summary>
    public static Figure SumOf(string text, IEnumerable<Figure> terms)
    {
        ImmutableArray<Figure> all = [.. terms];
        return all.Length == 1
            ? all[0].As(text)
            : new Figure(text, "", 0, null, all);
    }

    /// <summary>The same figure in other words: rounded for prose, say.</summary>
    public Figure As(string text) => new(text, Table, Line, Row, Terms);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
