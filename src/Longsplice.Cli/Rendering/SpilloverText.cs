using System.Text;
using Longsplice.Runs.Briefs;

namespace Longsplice.Cli.Rendering;

/// <summary>The matrix shock × theatre on a terminal, or the reason why there is none.</summary>
internal static class SpilloverText
{
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

        var groups = SpilloverMatrix.Measures.Select(measure => measure.Head);
        var cells = matrix.Shocks.Select(shock => (shock.Words, SpilloverMatrix.Measures.SelectMany(measure =>
            matrix.Theatres.Select(theatre => matrix.Cell(shock.Pattern, shock.Size, theatre, measure.Unit).ToString()))));
        text.Append('\n').Append(look.Heading("What a crisis in one theatre does to another", "beyond the baseline")).Append('\n');
        TheatreTable.Append(text, story, look, matrix.Theatres, groups, cells);
        text.Append(look.Dim(Wrap.Cut(matrix.Freight().ToString(), look.Width))).Append('\n');
    }
}
