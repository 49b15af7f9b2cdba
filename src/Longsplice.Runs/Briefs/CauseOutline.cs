using System.Collections.Immutable;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>
/// The cause tree of a demand as an outline that people read: reasons become rows, what only repeats an event
/// becomes a letter of its row, chains that carry nearly everything are joined, and what is small is folded.
/// </summary>
public sealed class CauseOutline
{
    /// <summary>A child that carries this share of its parent continues the parent's row.</summary>
    private const double Joined = 0.95;

    /// <summary>A hidden shortage below this share of its component is not worth the words.</summary>
    private const double AlsoNoticed = 0.01;

    private readonly Story _story;
    private readonly CauseWords _words;
    private readonly ILookup<string, CauseRow> _children;
    private readonly double _threshold;

    private CauseOutline(Story story, ILookup<string, CauseRow> children, double threshold)
    {
        _story = story;
        _words = new CauseWords(story.Model, story.Names);
        _children = children;
        _threshold = threshold;
    }

    /// <summary>The outline of a demand; null where it lacks nothing.</summary>
    /// <param name="story">The run.</param>
    /// <param name="demand">The demand.</param>
    /// <param name="foldBelow">Rows below this share of the root are folded into one.</param>
    public static OutlineNode? Of(Story story, DemandId demand, double foldBelow)
    {
        var rows = story.Tables.Causes.Where(row => row.Demand == demand).ToLookup(row => row.Parent ?? "");
        var root = rows[""].FirstOrDefault();
        return root is null ? null : new CauseOutline(story, rows, foldBelow * root.Quantity).Build(root, null);
    }

    private OutlineNode Build(CauseRow row, CauseRow? parent)
    {
        var below = _children[row.Node].ToArray();
        var branches = below.Where(child => !IsLeaf(child)).Select(child => Build(child, row)).ToList();
        var reasons = below.Where(IsLeaf).GroupBy(leaf => leaf.Reason).Select(Reason).ToArray();
        OutlineNode[] children = [.. Fold([.. branches, .. reasons])];
        var node = new OutlineNode(
            [WordsOf(row, parent)],
            row.Quantity,
            Sum(branches.Concat(reasons)),
            [.. children.All(child => child.IsFolded) ? [] : children],
            _story.Cite(row, Figures.Whole(row.Quantity)))
        {
            IsRecipe = row is { Kind: CauseKind.Recipe, Reason: "short" },
            ShortOf = row is { Kind: CauseKind.Component, Reason: "short" } ? _story.Names.Item(_words.ItemOf(row)!.Value) : null,
        };
        return Join(node);
    }

    private static bool IsLeaf(CauseRow row) =>
        row.Kind is CauseKind.Event or CauseKind.Rule or CauseKind.Withheld or CauseKind.Alloc or CauseKind.Plain;

    /// <summary>The words of a row; beside a component what it hides.</summary>
    private Phrase WordsOf(CauseRow row, CauseRow? parent)
    {
        string words = _words.Branch(row, parent);
        bool hides = row is { AlsoShortItem: not null, AlsoShort: >= 0.5 } && row.AlsoShort >= AlsoNoticed * row.Quantity;
        return hides
            ? (Phrase)$"{words} (also short: {_story.Cite(row, Figures.Whole(row.AlsoShort!.Value))} {_story.Names.Item(row.AlsoShortItem!.Value)})"
            : Phrase.Of(words);
    }

    /// <summary>Leaves with the same reason as one row; a reason that says nothing is folded.</summary>
    private OutlineNode Reason(IGrouping<string?, CauseRow> leaves)
    {
        var causes = leaves.Select(leaf => KeyValuePair.Create(leaf.Id, leaf.Quantity));
        string? words = _words.Reason(leaves.Key, [.. leaves.OrderByDescending(leaf => leaf.Quantity).Select(leaf => leaf.Id)]);
        double quantity = leaves.Sum(leaf => leaf.Quantity);
        return new OutlineNode(
            [Phrase.Of(words ?? "smaller branches")],
            quantity,
            ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, causes),
            [],
            Figure.SumOf(Figures.Whole(quantity), leaves.Select(leaf => _story.Cite(leaf, Figures.Whole(leaf.Quantity)))))
        {
            IsFolded = words is null,
        };
    }

    private static ImmutableSortedDictionary<string, double> Sum(IEnumerable<OutlineNode> nodes)
    {
        var sums = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        foreach (var (cause, quantity) in nodes.SelectMany(node => node.Causes))
        {
            sums[cause] = sums.GetValueOrDefault(cause) + quantity;
        }

        return sums.ToImmutable();
    }

    private IEnumerable<OutlineNode> Fold(List<OutlineNode> nodes)
    {
        var small = nodes.Where(node => node.IsFolded || Math.Abs(node.Quantity) < _threshold).ToArray();
        var large = nodes.Except(small).OrderByDescending(node => node.Quantity);
        double sum = small.Sum(node => node.Quantity);
        return small.Length == 0
            ? large
            : [.. large, new OutlineNode([Phrase.Of("smaller branches")], sum, Sum(small), [],
                Figure.SumOf(Figures.Whole(sum), small.Select(node => node.Number))) { IsFolded = true }];
    }

    /// <summary>
    /// A row that carries nearly all of its parent is written into it; what else the parent holds joins the rows
    /// below, so that every row is still the sum of the rows under it.
    /// </summary>
    private OutlineNode Join(OutlineNode node)
    {
        if (node.Children.Length == 0 || node.Children[0].IsFolded || node.Children[0].Quantity < Joined * node.Quantity)
        {
            return node;
        }

        var main = node.Children[0];
        return node with
        {
            Hops = node.IsRecipe ? main.Hops : [.. node.Hops, .. main.Hops],
            Children = main.Children.Length == 0 ? [] : [.. Fold([.. main.Children, .. node.Children.Skip(1)])],
            IsRecipe = false,
            ShortOf = node.ShortOf ?? main.ShortOf,
        };
    }
}
