namespace Longsplice.Engine.Events;

/// <summary>Primitive 1: a share of capacity that remains, at recipes and production lines.</summary>
/// <param name="Event">Number of the event in the scenario.</param>
/// <param name="Recipes">Recipes that it touches.</param>
/// <param name="Lines">Production lines that it touches.</param>
/// <param name="From">First week.</param>
/// <param name="Until">Last week at the remaining share.</param>
/// <param name="RecoverWeeks">Weeks of a straight line back to full capacity after the last week.</param>
/// <param name="Remaining">Share of capacity that remains, 0 to 1.</param>
public sealed record CapacityShare(
    int Event, int[] Recipes, int[] Lines, int From, int Until, int RecoverWeeks, double Remaining)
{
    /// <summary>True in the weeks in which capacity is reduced.</summary>
    public bool Touches(int week) => From <= week && week < Until + Math.Max(1, RecoverWeeks);

    /// <summary>Share of capacity in a week.</summary>
    public double At(int week) => !Touches(week)
        ? 1
        : week <= Until ? Remaining : Remaining + ((1 - Remaining) * (week - Until) / RecoverWeeks);
}
