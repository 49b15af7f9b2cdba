using System.Collections.Immutable;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>
/// The cause tree of a demand as an outline that people read: leaves that only name causes become the letters of
/// their parent, chains that carry nearly everything are joined, and what is small is folded.
/// </summary>
public static class CauseOutline
{
    /// <summary>A child that carries this share of its parent continues the parent's row.</summary>
    private const double Joined = 0.95;

    /// <summary>What folded rows are called.</summary>
    private const string Smaller = "smaller branches";

    /// <summary>The outline of a demand; null where it lacks nothing.</summary>
    /// <param name="story">The run.</param>
    /// <param name="demand">The demand.</param>
    /// <param name="foldBelow">Rows below this share of the root are folded into one.</param>
    public static OutlineNode? Of(Story story, DemandId demand, double foldBelow)
    {
        var rows = story.Tables.Causes
            .Select((row, index) => (Row: row, Line: index + 2))
            .Where(entry => entry.Row.Demand == demand)
            .ToArray();
        if (rows.Length == 0)
        {
            return null;
        }

        var children = rows.ToLookup(entry => entry.Row.Parent ?? "");
        var root = children[""].Single();
        return Build(story, root.Row, root.Line, children, foldBelow * root.Row.Quantity);
    }

    /// <summary>The largest rows from the root down, in words.</summary>
    public static IReadOnlyList<string> Chain(OutlineNode root)
    {
        var words = new List<string>();
        var node = root;
        while (node.Children.Length > 0 && words.Count < 3)
        {
            node = node.Children[0];
            words.Add(node.Words);
        }

        return words;
    }

    private static OutlineNode Build(
        Story story, CauseRow row, int line, ILookup<string, (CauseRow Row, int Line)> children, double threshold)
    {
        var branches = children[row.Node].Where(child => !IsLeaf(child.Row)).ToArray();
        var leaves = children[row.Node].Where(child => IsLeaf(child.Row)).ToArray();
        var built = branches
            .Select(child => Build(story, child.Row, child.Line, children, threshold))
            .ToList();
        if (branches.Length > 0)
        {
            built.AddRange(leaves
                .GroupBy(leaf => leaf.Row.Reason)
                .SelectMany(group => group)
                .Select(leaf => Leaf(story, leaf.Row, leaf.Line)));
        }

        var causes = built.Count > 0 ? Sum(built) : Sum(leaves.Select(leaf => Leaf(story, leaf.Row, leaf.Line)));
        var node = new OutlineNode(WordsOf(story, row, leaves, branches), row.Quantity, causes, [.. Fold(built, threshold)], line);
        return Join(node, threshold);
    }

    private static bool IsLeaf(CauseRow row) =>
        row.Kind is CauseKind.Event or CauseKind.Rule or CauseKind.Withheld or CauseKind.Alloc or CauseKind.Plain;

    /// <summary>A row whose only cause is named on the spot says so itself.</summary>
    private static string WordsOf(
        Story story, CauseRow row, (CauseRow Row, int Line)[] leaves, (CauseRow Row, int Line)[] branches)
    {
        string words = story.Names.Node(row);
        bool isPlainEnd = branches.Length == 0 && leaves.Length == 1 && row.Kind != CauseKind.Other;
        return isPlainEnd ? $"{words} ← {story.Names.Node(leaves[0].Row)}" : words;
    }

    private static OutlineNode Leaf(Story story, CauseRow row, int line) => new(
        story.Names.Node(row),
        row.Quantity,
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [new KeyValuePair<string, double>(row.Id, row.Quantity)]),
        [],
        line);

    private static ImmutableSortedDictionary<string, double> Sum(IEnumerable<OutlineNode> nodes)
    {
        var sums = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        foreach (var (cause, quantity) in nodes.SelectMany(node => node.Causes))
        {
            sums[cause] = sums.GetValueOrDefault(cause) + quantity;
        }

        return sums.ToImmutable();
    }

    private static IEnumerable<OutlineNode> Fold(List<OutlineNode> nodes, double threshold)
    {
        var small = nodes.Where(node => node.Words == Smaller || Math.Abs(node.Quantity) < threshold).ToArray();
        var large = nodes.Except(small).OrderByDescending(node => node.Quantity);
        return small.Length == 0
            ? large
            : [.. large, new OutlineNode(Smaller, small.Sum(node => node.Quantity), Sum(small), [], small[0].TableLine)];
    }

    /// <summary>
    /// A row that carries nearly all of its parent is written into it; what else the parent holds joins the rows
    /// below, so that every row is still the sum of the rows under it.
    /// </summary>
    private static OutlineNode Join(OutlineNode node, double threshold)
    {
        if (node.Children.Length == 0 || node.Children[0].Quantity < Joined * node.Quantity)
        {
            return node;
        }

        var main = node.Children[0];
        string words = $"{node.Words} ← {main.Words}";
        return main.Children.Length == 0
            ? node with { Words = words, Children = [] }
            : node with { Words = words, Children = [.. Fold([.. main.Children, .. node.Children.Skip(1)], threshold)] };
    }
}
