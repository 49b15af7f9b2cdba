using System.Collections.Immutable;
using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Verbs;

/// <summary>What <c>scenario diff</c> says.</summary>
/// <param name="Same">True where both say the same.</param>
/// <param name="Fields">Fields outside events that differ.</param>
/// <param name="Events">Events that differ.</param>
public sealed record ScenarioDiffData(
    bool Same, ImmutableArray<FieldDifference> Fields, ImmutableArray<EventDifference> Events);
