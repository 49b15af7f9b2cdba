using System.Collections.Immutable;

namespace Longsplice.Model.Scenarios;

/// <summary>An event that two scenarios do not share.</summary>
/// <param name="Id">Id of the event.</param>
/// <param name="Kind">Its kind, in the second scenario where both have it.</param>
/// <param name="Change">What the second did with it.</param>
/// <param name="Fields">Fields that differ; all of the event's where only one scenario has it.</param>
public sealed record EventDifference(string Id, string Kind, EventChange Change, ImmutableArray<FieldDifference> Fields);
