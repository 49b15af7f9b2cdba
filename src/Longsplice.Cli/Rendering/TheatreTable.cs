using System.Text;
using Longsplice.Model.Ids;
using Longsplice.Runs.Briefs;

namespace Longsplice.Cli.Rendering;

/// <summary>A table on a terminal with a group of columns a measure, and in it a column a theatre.</summary>
internal static class TheatreTable
{
    private const int Column = 11;

    /// <summary>Appends heads and rows.</summary>
    public static void Append(
        StringBuilder text,
        Story story,
        Look look,
        IReadOnlyList<TheatreId> theatres,
        IEnumerable<string> groups,
        IEnumerable<(string Words, IEnumerable<string> Cells)> rows)
    {
        string[] heads = [.. groups];
        int group = Column * theatres.Count;
        int name = Math.Max(16, look.Width - (group * heads.Length) - 1);
        text.Append(look.Dim(new string(' ', name + 1) + string.Concat(heads.Select(head => Wrap.Cut(head, group - 1).PadLeft(group))))).Append('\n');
        string names = string.Concat(theatres.Select(theatre => Short(story, theatre).PadLeft(Column)));
        text.Append(look.Dim(new string(' ', name + 1) + string.Concat(heads.Select(_ => names)))).Append('\n');
        foreach (var (words, cells) in rows)
        {
            text.Append($" {Wrap.Cut(words, name - 1).PadRight(name)}{string.Concat(cells.Select(cell => cell.PadLeft(Column)))}\n");
        }

        string[] shortened = [.. theatres.Where(theatre => Short(story, theatre) != story.Names.Theatre(theatre)).Select(theatre => $"{Short(story, theatre)} {story.Names.Theatre(theatre)}")];
        text.Append(shortened.Length > 0 ? look.Dim(string.Join(" · ", shortened)) + "\n" : "");
    }

    /// <summary>A theatre's name where it fits its column, else its id.</summary>
    private static string Short(Story story, TheatreId theatre)
    {
        string name = story.Names.Theatre(theatre);
        return name.Length < Column ? name : Wrap.Cut(theatre.Code, Column - 1);
    }
}
