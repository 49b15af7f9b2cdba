namespace Longsplice.Engine.Events;

/// <summary>Primitive 3: days and capacity of a lane, a passage or one contract's route.</summary>
/// <param name="Event">Number of the event in the scenario.</param>
/// <param name="Lane">Lane that it touches, or −1.</param>
/// <param name="Passage">Passage that it touches, or −1.</param>
/// <param name="Flow">Flow that it touches, or −1.</param>
/// <param name="From">First week.</param>
/// <param name="Until">Last week.</param>
/// <param name="ExtraDays">Days added; positive infinity closes.</param>
/// <param name="Remaining">Share of capacity that remains, 0 to 1.</param>
public sealed record LaneChange(
    int Event, int Lane, int Passage, int Flow, int From, int Until, double ExtraDays, double Remaining)
{
    /// <summary>True where nothing passes.</summary>
    public bool Closes => double.IsPositiveInfinity(ExtraDays);

    /// <summary>True in the weeks in which it holds.</summary>
    public bool Touches(int week) => From <= week && week <= Until;
}
