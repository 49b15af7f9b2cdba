using Longsplice.Model.Results;
using Longsplice.Model.Tables;
using Longsplice.Runs.Briefs;

namespace Longsplice.Runs.Why;

/// <summary>Builds the tree of a demand from its cause rows: nothing is joined or folded.</summary>
internal sealed class WhyTree(CauseWords words, Names names, FigureFinder figures, IReadOnlyList<CauseRow> rows)
{
    private readonly ILookup<string, CauseRow> _children = rows.ToLookup(row => row.Parent ?? "");

    /// <summary>The root; null where there are no causes.</summary>
    public WhyNode? Build() => _children[""].FirstOrDefault() is { } root ? Node(root, null) : null;

    private WhyNode Node(CauseRow row, CauseRow? parent) => new(
        WordsOf(row, parent),
        Words.ToSnakeCase(row.Kind.ToString()),
        row.Id,
        row.Quantity,
        row.Share,
        figures.Of(row),
        [.. _children[row.Node].Select(child => Node(child, row))]);

    private string WordsOf(CauseRow row, CauseRow? parent)
    {
        bool isLeaf = row.Kind is CauseKind.Event or CauseKind.Rule or CauseKind.Withheld or CauseKind.Alloc or CauseKind.Plain;
        string? reason = isLeaf ? words.Reason(row.Reason, [row.Id]) : null;
        return isLeaf ? $"{names.Cause(row.Id)}{(reason is null ? "" : $" ({reason})")}" : words.Branch(row, parent);
    }
}
