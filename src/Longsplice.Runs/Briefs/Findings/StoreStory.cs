using System.Collections.Immutable;
using Longsplice.Model.Ids;

namespace Longsplice.Runs.Briefs.Findings;

/// <summary>All that is in stock of an item beside the baseline.</summary>
/// <param name="Id">The item.</param>
/// <param name="Item">Its name.</param>
/// <param name="Units">Unit after a number.</param>
/// <param name="Tier">Stages between raw material and the item.</param>
/// <param name="OnHand">In stock at the end of each week, all sites.</param>
/// <param name="Baseline">The same in the baseline.</param>
/// <param name="Lowest">Index of the week with the least beside the baseline.</param>
/// <param name="LowestRows">The rows of that week.</param>
public sealed record StoreStory(
    ItemId Id,
    string Item,
    string Units,
    int Tier,
    ImmutableArray<double> OnHand,
    ImmutableArray<double> Baseline,
    int Lowest,
    Evidence LowestRows)
{
    /// <summary>Least share of the baseline's stock.</summary>
    public double LowestShare => Baseline[Lowest] > 0 ? OnHand[Lowest] / Baseline[Lowest] : 1;
}
