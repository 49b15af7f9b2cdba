namespace Longsplice.Model.Checks;

/// <summary>What a check found: where, what, what was expected, and what helps.</summary>
/// <param name="Code">Stable code; docs/errors.md explains each.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="File">File in which it was found.</param>
/// <param name="Row">Row as a spreadsheet numbers it, or line of a text file; 0 where none applies.</param>
/// <param name="Column">Column or field; empty where none applies.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Hint">What helps, such as the nearest known id; empty where nothing is known.</param>
public sealed record Finding(
    string Code,
    Severity Severity,
    string File,
    int Row,
    string Column,
    string Found,
    string Expected,
    string Hint) : IComparable<Finding>
{
    private const int MostLetters = 80;

    /// <summary>True where files, disk or permissions are to blame, not what is written in them.</summary>
    public bool IsEnvironment => FindingCatalogue.Get(Code).IsEnvironment;

    /// <summary>Makes a finding with the severity that the catalogue gives its code.</summary>
    public static Finding Of(
        string code, string file, int row, string column, string found, string expected, string hint = "") =>
        new(code, FindingCatalogue.Get(code).Severity, file, row, column, Shown(found), expected, hint);

    /// <inheritdoc/>
    public int CompareTo(Finding? other) => other is null
        ? 1
        : (Order(File, other.File), Row - other.Row, Order(Column, other.Column), Order(Code, other.Code),
            Order(Found, other.Found)) switch
        {
            (not 0 and var file, _, _, _, _) => file,
            (_, not 0 and var row, _, _, _) => row,
            (_, _, not 0 and var column, _, _) => column,
            (_, _, _, not 0 and var code, _) => code,
            var (_, _, _, _, found) => found,
        };

    /// <summary>One line for people.</summary>
    public override string ToString()
    {
        string place = Row > 0 ? $"{File}:{Row}" : File;
        string head = string.Join(' ', new[] { Code, place, Column }.Where(part => part.Length > 0));
        string hint = Hint.Length > 0 ? $" {Hint}" : "";
        return $"{head}: found {Found}; expected {Expected}.{hint}";
    }

    private static int Order(string one, string other) => string.CompareOrdinal(one, other);

    /// <summary>What people can read of a cell: no control characters, not endless.</summary>
    private static string Shown(string text)
    {
        string cut = text.Length <= MostLetters ? text : text[..(MostLetters - 3)] + "...";
        return cut.Any(char.IsControl)
            ? string.Concat(cut.Select(letter => char.IsControl(letter) ? '·' : letter))
            : cut;
    }
}
