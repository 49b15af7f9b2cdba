using Longsplice.Model.Results;

namespace Longsplice.Engine.Spillover;

/// <summary>What one amount of spill-over is about.</summary>
/// <param name="Theatre">Row number of the theatre that feels it.</param>
/// <param name="Dimension">Dimension.</param>
/// <param name="Item">Row number of the item; −1 for all of them.</param>
/// <param name="Unit">What is counted.</param>
internal readonly record struct SpilloverKey(int Theatre, SpilloverDimension Dimension, int Item, string Unit)
    : IComparable<SpilloverKey>
{
    /// <inheritdoc/>
    public int CompareTo(SpilloverKey other)
    {
        int order = (Theatre, Dimension, Item).CompareTo((other.Theatre, other.Dimension, other.Item));
        return order != 0 ? order : string.CompareOrdinal(Unit, other.Unit);
    }
}
