using System.Text;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Why;

namespace Longsplice.Cli.Rendering;

/// <summary>Why a demand is short, as text: the tree, and under each row the figures that it rests on, once each.</summary>
internal static class WhyText
{
    private const int Width = 100;

    public static string Of(WhyData data)
    {
        var text = new StringBuilder();
        string when = data.Week is { } week ? $" in week {week}" : "";
        if (data.Tree is not { } tree)
        {
            return $"{data.Name} lacks nothing beyond the baseline{when}.\n";
        }

        text.Append($"{data.Name}: {Figures.Whole(tree.Quantity)} {data.Unit} missing{when}; rows add up to the row above\n");
        if (data.Likelihood is { } likelihood)
        {
            text.Append($"Over the ranges given or assumed {likelihood}.\n");
        }

        Append(text, tree, 0, []);
        return text.Append("Code: Admiralty, source A–F and information 1–6; assumed where no source is cited.\n").ToString();
    }

    private static void Append(StringBuilder text, WhyNode node, int depth, HashSet<(string File, int Row, string Column)> shown)
    {
        string indent = new(' ', 2 * Math.Min(depth, 20));
        text.Append(Wrap.Cut($"{Figures.Whole(node.Quantity),10}  {indent}{node.Words}", Width)).Append('\n');
        foreach (var figure in node.Figures.Where(figure => shown.Add((figure.File, figure.Row, figure.Column))))
        {
            foreach (string line in Wrap.Parts(Line(figure).Split(' '), " ", Width - indent.Length - 14))
            {
                text.Append($"{"",14}{indent}{line}\n");
            }
        }

        foreach (var child in node.Children)
        {
            Append(text, child, depth + 1, shown);
        }
    }

    private static string Line(WhyFigure figure)
    {
        string unit = figure.Unit is null ? "" : $" {figure.Unit}";
        string put = figure.Put is null ? "" : $", {figure.Put}";
        string source = string.Join(", ", new[] { figure.Source, figure.Title, figure.Date, figure.AdmiraltyCode }.Where(part => !string.IsNullOrEmpty(part)));
        return $"· {figure.Column} {figure.Value}{unit}{put}: {figure.Kind}{(source.Length > 0 ? $", {source}" : "")} [{figure.File}:{figure.Row}]";
    }
}
