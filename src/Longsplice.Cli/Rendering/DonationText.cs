using System.Text;
using Longsplice.Runs.Briefs;

namespace Longsplice.Cli.Rendering;

/// <summary>What donations cost and gain, on a terminal.</summary>
internal static class DonationText
{
    public static void Append(StringBuilder text, Story story, Look look)
    {
        if (story.Tables.Donations.IsEmpty)
        {
            return;
        }

        text.Append('\n').Append(look.Heading("What donations cost and gain", "beside the same run without each")).Append('\n');
        foreach (var row in story.Tables.Donations)
        {
            Line(text, look, "", DonationWords.Head(story, row));
            Line(text, look, " home", DonationWords.Home(row));
            Line(text, look, " abroad", DonationWords.Abroad(row));
            if (DonationWords.Others(row) is { } others)
            {
                Line(text, look, " others", others);
            }
        }

        text.Append(look.Dim("readiness week: a week with an empty store; half empty counts half")).Append('\n');
    }

    private static void Line(StringBuilder text, Look look, string head, string words)
    {
        int indent = head.Length > 0 ? 9 : 0;
        var lines = Wrap.Parts(words.Split(' '), " ", look.Width - indent);
        text.Append(head.PadRight(indent)).AppendJoin($"\n{new string(' ', indent)}", lines).Append('\n');
    }
}
