using System.Text;
using Longsplice.Model.Results;
using Longsplice.Runs.Briefs;

namespace Longsplice.Cli.Rendering;

/// <summary>The tree of causes as text: every row is the sum of the rows below it.</summary>
internal sealed class CauseText
{
    private const int NumberWidth = 10;
    private const int BarWidth = 10;
    private const int LettersWidth = 15;

    private readonly StringBuilder _text;
    private readonly Story _story;
    private readonly Look _look;
    private readonly double _root;

    private CauseText(StringBuilder text, Story story, Look look, double root) =>
        (_text, _story, _look, _root) = (text, story, look, root);

    private int WordsWidth => _look.Width - NumberWidth - 1 - (_look.HasShares ? BarWidth + 1 : 0) - 1 - LettersWidth;

    public static void Append(StringBuilder text, Story story, FirstOutRow first, Look look, bool hasLegend)
    {
        if (CauseOutline.Of(story, first.Demand, look.FoldBelow) is not { } tree)
        {
            return;
        }

        string title = $"Why the shortage: {story.Names.Demand(first.Demand)}";
        text.Append('\n').Append(look.Heading(title, "rows add up to the row above; letters: % of the row")).Append('\n');
        foreach (var row in story.Scenario.Events.Where(_ => hasLegend))
        {
            string letter = story.Names.Letter(row.Id);
            string words = string.Join("\n      ", Wrap.Parts(story.Names.Event(row.Id).Split(' '), " ", look.Width - 6));
            text.Append($"   {look.Letter(letter, letter)}  {words}\n");
        }

        var lines = new CauseText(text, story, look, tree.Quantity);
        lines.AppendRow(tree, "", "");
        lines.AppendSum(first, tree);
    }

    private void AppendRow(OutlineNode node, string indent, string branch)
    {
        string below = indent + branch switch { "" => "", "├ " => "│ ", _ => "  " };
        string hanging = below + (node.Children.Length > 0 ? "│ " : "  ");
        var lines = Wrap.Parts(node.Hops.Select(hop => hop.ToString()), " ← ", WordsWidth - indent.Length - 2);
        string bar = _look.HasShares ? Bar(node.Quantity / _root) + " " : "";
        _text.Append($"{Figures.Whole(node.Quantity),NumberWidth} {bar}{(indent + branch + lines[0]).PadRight(WordsWidth)} {Letters(node)}".TrimEnd()).Append('\n');
        foreach (string line in lines.Skip(1))
        {
            _text.Append($"{"",NumberWidth} {"".PadRight(bar.Length)}{hanging}{line}\n");
        }

        for (int child = 0; child < node.Children.Length; child++)
        {
            bool isLast = child == node.Children.Length - 1;
            AppendRow(node.Children[child], below, isLast ? "└ " : "├ ");
        }
    }

    private string Letters(OutlineNode node) => string.Join(' ', _story.Names.InOrder(node.Causes)
        .Where(part => part.Value / node.Quantity >= 0.015)
        .Take(3)
        .Select(part => Letter(part.Key, $"{Math.Round(100 * part.Value / node.Quantity)}")));

    private string Letter(string cause, string share)
    {
        string letter = _story.Names.Letter(cause);
        return _look.Letter(letter, $"{letter} {share}");
    }

    private string Bar(double share)
    {
        int eighths = Math.Clamp((int)Math.Round(share * 8 * BarWidth), share > 0 ? 1 : 0, 8 * BarWidth);
        string full = new(_look.IsAscii ? '#' : '█', eighths / 8);
        string part = eighths % 8 == 0 ? "" : _look.IsAscii ? "#" : " ▏▎▍▌▋▊▉"[eighths % 8].ToString();
        return (full + part).PadRight(BarWidth)[..BarWidth];
    }

    /// <summary>The sum by cause, and what the words mean that no event stands behind.</summary>
    private void AppendSum(FirstOutRow first, OutlineNode tree)
    {
        var totals = CauseTotals.Of(_story, first.Demand).Where(part => Math.Abs(part.Quantity) >= 0.5).ToArray();
        string[] terms = [.. totals.Select(part => $"{Name(part.Cause)} {part.Figure}")];
        terms[^1] += $" = {tree.Number}. Units in a store mix.";
        string indent = new(' ', NumberWidth);
        foreach (string line in Wrap.Parts(terms, " + ", _look.Width - NumberWidth))
        {
            _text.Append(_look.Dim(indent + line)).Append('\n');
        }

        foreach (var part in totals.Where(part => _story.Names.EventOf(part.Cause) is null))
        {
            _text.Append(_look.Dim(Wrap.Cut($"   ·  {_story.Names.Cause(part.Cause)}: {OtherCause.Explain(part.Cause)}", _look.Width))).Append('\n');
        }
    }

    private string Name(string cause) =>
        _story.Names.EventOf(cause) is null ? _story.Names.Cause(cause) : _story.Names.Letter(cause);
}
