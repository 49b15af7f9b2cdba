namespace Longsplice.Engine.Events;

/// <summary>Primitive 2: whether flows may leave, and how much of them together in a week.</summary>
/// <param name="Event">Number of the event in the scenario.</param>
/// <param name="Flows">Flows that it touches.</param>
/// <param name="From">First week.</param>
/// <param name="Until">Last week.</param>
/// <param name="CapPerWeek">Units a week over all the flows; 0 is a ban.</param>
public sealed record Permission(int Event, int[] Flows, int From, int Until, double CapPerWeek)
{
    /// <summary>True in the weeks in which it holds.</summary>
    public bool Touches(int week) => From <= week && week <= Until;
}
