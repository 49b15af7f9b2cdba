using System.Collections.Immutable;

namespace Longsplice.Model.Scenarios;

/// <summary>What a phase changes of a policy: for all nations, and then for some.</summary>
/// <param name="All">Settings that it replaces for every nation.</param>
/// <param name="Nations">Settings of nations that differ from these.</param>
public sealed record PhasePolicy(PolicyChange All, ImmutableSortedDictionary<string, PolicyChange> Nations);
