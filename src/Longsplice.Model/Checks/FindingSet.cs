using System.Collections.ObjectModel;

namespace Longsplice.Model.Checks;

/// <summary>
/// Findings as they come; of one kind in one file only the first are kept, and the rest are counted, so that a
/// million rows with one fault give a page to read and not a million lines.
/// </summary>
public sealed class FindingSet : Collection<Finding>
{
    /// <summary>Findings of one kind in one file that are kept.</summary>
    public const int MostOfAKind = 200;

    private readonly Dictionary<(string File, string Code), int> _counts = [];

    /// <summary>True while a finding of the kind would be kept; hints that cost time are sought only then.</summary>
    public bool HasRoom(string code, string file) => _counts.GetValueOrDefault((file, code)) < MostOfAKind;

    /// <summary>Adds findings.</summary>
    public void AddRange(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Add(finding);
        }
    }

    /// <summary>What was kept, and one finding for each kind of which more were found.</summary>
    public IEnumerable<Finding> WithCounts() =>
    [
        .. this,
        .. _counts.Where(count => count.Value > MostOfAKind).Select(count => Finding.Of(
            "LS038", count.Key.File, 0, "", $"{count.Value - MostOfAKind} more of {count.Key.Code}", "fewer")),
    ];

    /// <inheritdoc/>
    protected override void InsertItem(int index, Finding item)
    {
        ArgumentNullException.ThrowIfNull(item);
        int count = _counts.GetValueOrDefault((item.File, item.Code)) + 1;
        _counts[(item.File, item.Code)] = count;
        if (count <= MostOfAKind)
        {
            base.InsertItem(index, item);
        }
    }
}
