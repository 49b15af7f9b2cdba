using System.Text;
using Longsplice.Model.Ids;
using Longsplice.Runs.Briefs;

namespace Longsplice.Cli.Rendering;

/// <summary>The tree of causes as text: every row is the sum of the rows below it.</summary>
internal static class CauseText
{
    private const int WordsWidth = 58;

    public static void Append(StringBuilder text, Story story, DemandId demand, double foldBelow, Look look)
    {
        if (CauseOutline.Of(story, demand, foldBelow) is not { } tree)
        {
            return;
        }

        text.Append('\n')
            .Append(look.Bold($"Why {story.Names.Demand(demand)} is short"))
            .Append(look.Dim(": rows add up to the row above; letters: % of the row"))
            .Append('\n');
        foreach (var row in story.Scenario.Events)
        {
            text.Append($"   {look.Bold(story.Names.Letter(row.Id))}  {story.Names.Cause(row.Id)}\n");
        }

        AppendRow(text, story, tree, tree.Quantity, "", "", look);
        string sum = string.Join(" + ", tree.Causes
            .Where(part => Math.Abs(part.Value) >= 0.5)
            .Select(part => $"{Short(story, part.Key)} {Figures.Whole(part.Value)}"));
        text.Append(look.Dim($"          {sum} = {Figures.Whole(tree.Quantity)}. Units in a store mix.")).Append('\n');
    }

    private static string Short(Story story, string cause) =>
        story.Names.Letter(cause) is var letter && letter == "·" ? story.Names.Cause(cause) : letter;

    private static void AppendRow(
        StringBuilder text, Story story, OutlineNode node, double root, string indent, string branch, Look look)
    {
        string words = indent + branch + node.Words;
        string shown = words.Length > WordsWidth ? words[..(WordsWidth - 1)] + "…" : words;
        text.Append($"{Figures.Whole(node.Quantity),10} {Bar(node.Quantity / root, look)} {shown.PadRight(WordsWidth)} {look.Dim(Letters(story, node))}".TrimEnd())
            .Append('\n');
        string below = indent + branch switch { "" => "", "├ " => "│ ", _ => "  " };
        for (int child = 0; child < node.Children.Length; child++)
        {
            bool isLast = child == node.Children.Length - 1;
            AppendRow(text, story, node.Children[child], root, below, isLast ? "└ " : "├ ", look);
        }
    }

    private static string Letters(Story story, OutlineNode node) => string.Join(' ', node.Causes
        .Where(part => part.Value / node.Quantity >= 0.015)
        .Take(3)
        .Select(part => $"{story.Names.Letter(part.Key)} {Math.Round(100 * part.Value / node.Quantity)}"));

    private static string Bar(double share, Look look)
    {
        int eighths = Math.Clamp((int)Math.Round(share * 80), share > 0 ? 1 : 0, 80);
        string full = new(look.IsAscii ? '#' : '█', eighths / 8);
        string part = eighths % 8 == 0 ? "" : look.IsAscii ? "#" : " ▏▎▍▌▋▊▉"[eighths % 8].ToString();
        return (full + part).PadRight(10)[..10];
    }
}
