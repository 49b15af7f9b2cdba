using System.Text;
using Longsplice.Model.Ids;
using Longsplice.Runs.Briefs;

namespace Longsplice.Cli.Rendering;

/// <summary>The matrix shock × theatre on a terminal, or the reason why there is none.</summary>
internal static class SpilloverText
{
    private const int Column = 11;

    public static void Append(StringBuilder text, Story story, Look look)
    {
        if (story.Whole.Crises.Length == 0)
        {
            return;
        }

        if (SpilloverMatrix.Of(story) is not { } matrix)
        {
            text.Append($"\n{SpilloverMatrix.WhyNone(story)}\n");
            return;
        }

        int group = Column * matrix.Theatres.Count;
        int name = Math.Max(16, look.Width - (group * SpilloverMatrix.Measures.Length) - 1);
        text.Append('\n').Append(look.Heading("What a crisis in one theatre does to another", "beyond the baseline")).Append('\n');
        text.Append(look.Dim(new string(' ', name + 1)
            + string.Concat(SpilloverMatrix.Measures.Select(measure => Wrap.Cut(measure.Head, group - 1).PadLeft(group))))).Append('\n');
        string theatres = string.Concat(matrix.Theatres.Select(theatre => Short(story, theatre).PadLeft(Column)));
        text.Append(look.Dim(new string(' ', name + 1) + string.Concat(SpilloverMatrix.Measures.Select(_ => theatres)))).Append('\n');
        foreach (var (words, pattern, size) in matrix.Shocks)
        {
            string cells = string.Concat(SpilloverMatrix.Measures.SelectMany(measure => matrix.Theatres.Select(theatre =>
                matrix.Cell(pattern, size, theatre, measure.Unit).ToString().PadLeft(Column))));
            text.Append($" {Wrap.Cut(words, name - 1).PadRight(name)}{cells}\n");
        }
    }

    /// <summary>A theatre's name where it fits its column, else its id.</summary>
    private static string Short(Story story, TheatreId theatre)
    {
        string name = story.Names.Theatre(theatre);
        return name.Length < Column ? name : Wrap.Cut(theatre.Code, Column - 1);
    }
}
