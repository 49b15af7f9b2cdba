using System.Collections.Immutable;

namespace Longsplice.Runs.Verbs;

/// <summary>What <c>scenario check</c> and <c>scenario timeline</c> say.</summary>
/// <param name="Name">Name of the scenario.</param>
/// <param name="FirstWeek">First week.</param>
/// <param name="LastWeek">Last week.</param>
/// <param name="Week1Date">First day of week 1.</param>
/// <param name="Events">Events in order.</param>
/// <param name="ScenarioHash">Hash of the scenario.</param>
public sealed record ScenarioCheckData(
    string Name, int FirstWeek, int LastWeek, string Week1Date, ImmutableArray<TimelineEvent> Events, string ScenarioHash);
