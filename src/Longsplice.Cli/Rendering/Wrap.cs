namespace Longsplice.Cli.Rendering;

/// <summary>Text that keeps to a width: broken where it may be, cut only where one part alone is too long.</summary>
internal static class Wrap
{
    /// <summary>A name that fits its column.</summary>
    public static string Cut(string name, int width) => name.Length <= width ? name : name[..(width - 1)].TrimEnd() + "…";

    /// <summary>Parts on as few lines as hold them.</summary>
    /// <param name="parts">Parts that are not broken.</param>
    /// <param name="between">What stands between two parts; on a new line it opens the line without leading blanks.</param>
    /// <param name="width">Columns of a line.</param>
    public static IReadOnlyList<string> Parts(IEnumerable<string> parts, string between, int width)
    {
        var lines = new List<string>();
        foreach (string part in parts)
        {
            bool fits = lines.Count > 0 && lines[^1].Length + between.Length + part.Length <= width;
            if (fits)
            {
                lines[^1] += between + part;
            }
            else
            {
                lines.Add(Cut((lines.Count == 0 ? "" : between.TrimStart()) + part, width));
            }
        }

        return lines;
    }

    /// <summary>A list in words, its commas at the ends of lines.</summary>
    public static IReadOnlyList<string> List(IReadOnlyList<string> names, int width)
    {
        string[] parts = [.. names.Select((name, at) => at < names.Count - 1 ? name + "," : name)];
        return Parts(parts, " ", width);
    }
}
