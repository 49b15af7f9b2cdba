using Longsplice.Engine.Network;

namespace Longsplice.Engine.Events;

/// <summary>A setting: the rules that hold from a week on, until another phase begins.</summary>
/// <param name="Event">Number of the event in the scenario.</param>
/// <param name="Rules">The rules.</param>
/// <param name="From">First week.</param>
/// <param name="Until">Last week.</param>
public sealed record RulesChange(int Event, PolicyRules Rules, int From, int Until)
{
    /// <summary>True in the weeks in which it holds, unless a later one does.</summary>
    public bool Touches(int week) => From <= week && week <= Until;
}
