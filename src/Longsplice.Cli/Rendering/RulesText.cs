using System.Text;
using Longsplice.Runs.Briefs;

namespace Longsplice.Cli.Rendering;

/// <summary>What other rules would spare, on a terminal.</summary>
internal static class RulesText
{
    public static void Append(StringBuilder text, Story story, Look look)
    {
        if (RuleMatrix.Of(story) is not { } matrix)
        {
            return;
        }

        var groups = matrix.Policies.Select(PolicyAnswer.RulesOf);
        var cells = matrix.Patterns.Select(row => (row.Words, matrix.Policies.SelectMany(policy =>
            matrix.Theatres.Select(theatre => matrix.Cell(row.Pattern, policy, theatre).ToString()))));
        text.Append('\n').Append(look.Heading("Which rules would help, and whom", "million USD short; under other rules how much less, − more")).Append('\n');
        TheatreTable.Append(text, story, look, matrix.Theatres, groups, cells);
    }
}
