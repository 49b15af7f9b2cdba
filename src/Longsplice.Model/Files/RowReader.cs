using Longsplice.Model.Checks;
using Longsplice.Model.Tables;
using Longsplice.Model.Tables.Cells;

namespace Longsplice.Model.Files;

/// <summary>
/// Makes rows of cells, in whichever form of file they stand: a header first, then each row cell by cell. What
/// cannot be read becomes a finding.
/// </summary>
/// <param name="schema">The table.</param>
/// <param name="file">Its place in findings.</param>
/// <param name="texts">Texts that rows share.</param>
/// <param name="findings">Where findings go.</param>
internal abstract class RowReader(TableSchema schema, string file, TextPool texts, FindingSet findings)
{
    private Column?[]? _columns;
    private object? _row;
    private bool _isGood;
    private int _number;

    /// <summary>The table.</summary>
    public TableSchema Schema { get; } = schema;

    /// <summary>The table's place in findings.</summary>
    public string File { get; } = file;

    /// <summary>Where findings go.</summary>
    public FindingSet Findings { get; } = findings;

    /// <summary>The column of each cell, null where the header has a name that is none; null before the header.</summary>
    public IReadOnlyList<Column?>? Columns => _columns;

    /// <summary>Reads the header.</summary>
    public void Header(IReadOnlyList<string> cells) => _columns = Files.Header.Read(Schema, File, cells, Findings);

    /// <summary>Begins a row.</summary>
    /// <param name="number">Its number as a spreadsheet counts, the header being 1.</param>
    public void Begin(int number) => (_row, _isGood, _number) = (NewRow(number), true, number);

    /// <summary>Reads a cell of the row.</summary>
    public void Cell(int cell, ReadOnlySpan<char> text)
    {
        if (_columns![cell] is { } column)
        {
            _isGood &= CellReader.Read(File, _number, column, text, texts, _row!, Findings);
        }
    }

    /// <summary>Refuses a cell of the row.</summary>
    public void Refuse(string code, int cell, string found, string expected, string hint = "")
    {
        Findings.Add(Finding.Of(code, File, _number, _columns![cell]?.Name ?? "", found, expected, hint));
        _isGood &= FindingCatalogue.Get(code).Severity != Severity.Error;
    }

    /// <summary>Keeps the row where all its cells could be read.</summary>
    public void End()
    {
        if (_isGood)
        {
            Keep(_row!);
        }
    }

    /// <summary>Refuses a row whole.</summary>
    public void RefuseRow(string code, int number, string found, string expected) =>
        Findings.Add(Finding.Of(code, File, number, "", found, expected));

    private protected abstract object NewRow(int number);

    private protected abstract void Keep(object row);
}
