namespace Longsplice.Engine.Events;

/// <summary>A setting: what an item costs in some weeks, as a multiple of its table's cost.</summary>
/// <param name="Event">Number of the event in the scenario.</param>
/// <param name="Item">Row number of the item.</param>
/// <param name="From">First week.</param>
/// <param name="Until">Last week.</param>
/// <param name="Factor">What the cost is multiplied by.</param>
public sealed record PriceChange(int Event, int Item, int From, int Until, double Factor)
{
    /// <summary>True in the weeks in which it holds.</summary>
    public bool Touches(int week) => From <= week && week <= Until;
}
