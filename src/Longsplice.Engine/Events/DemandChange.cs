namespace Longsplice.Engine.Events;

/// <summary>Primitive 4: more or less demand.</summary>
/// <param name="Event">Number of the event in the scenario.</param>
/// <param name="Demands">Demands that it touches.</param>
/// <param name="From">First week.</param>
/// <param name="Until">Last week.</param>
/// <param name="Factor">What the requirement is multiplied by.</param>
/// <param name="AddPerWeek">Units a week added to each demand.</param>
public sealed record DemandChange(int Event, int[] Demands, int From, int Until, double Factor, double AddPerWeek)
{
    /// <summary>True in the weeks in which it holds.</summary>
    public bool Touches(int week) => From <= week && week <= Until;
}
