namespace Longsplice.Cli.Rendering;

/// <summary>Text that keeps to the width of a terminal.</summary>
internal static class Columns
{
    /// <summary>Widest line that Longsplice prints.</summary>
    public const int Width = 100;

    /// <summary>Words laid into lines that start with an indent, joined by a separator.</summary>
    public static IEnumerable<string> Wrap(IEnumerable<string> words, string indent, string separator = ", ")
    {
        string line = "";
        foreach (string word in words)
        {
            bool fits = indent.Length + line.Length + separator.Length + word.Length <= Width - 1;
            if (line.Length > 0 && !fits)
            {
                yield return indent + line + separator.TrimEnd();
                line = "";
            }

            line += line.Length == 0 ? ShortTable.Cut(word, Width - indent.Length) : separator + word;
        }

        if (line.Length > 0)
        {
            yield return indent + line;
        }
    }
}
