using System.Collections.Immutable;
using System.Globalization;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Comparison;

/// <summary>A policy that is set beside others: one rule for all nations in all phases.</summary>
/// <param name="Name">Name in results: national, theatre, pooled, or hoard_ and the weeks.</param>
/// <param name="HoardWeeks">Weeks of own use kept back before foreign customers; null leaves what the scenario says.</param>
/// <param name="Settings">The policy.</param>
public sealed record ComparedPolicy(string Name, double? HoardWeeks, PolicySettings Settings)
{
    /// <summary>The policies that are compared, each for itself first.</summary>
    /// <param name="policy">The scenario's policy; what it says beside whom to serve first, and how much to hoard, stays.</param>
    /// <param name="hoards">Weeks of own use that each nation, serving its own first, keeps back as well.</param>
    public static ImmutableArray<ComparedPolicy> All(PolicySettings policy, IEnumerable<double> hoards) =>
    [
        Of(policy, PolicyName.National, null),
        Of(policy, PolicyName.Theatre, null),
        Of(policy, PolicyName.Pooled, null),
        .. hoards.Distinct().Order().Select(weeks => Of(policy, PolicyName.National, weeks)),
    ];

    private static ComparedPolicy Of(PolicySettings policy, PolicyName name, double? hoardWeeks)
    {
        string word = hoardWeeks is { } weeks
            ? $"hoard_{weeks.ToString(CultureInfo.InvariantCulture)}"
            : Words.ToSnakeCase(name.ToString());
        return new ComparedPolicy(word, hoardWeeks, Everywhere(policy, name, hoardWeeks));
    }

    private static PolicySettings Everywhere(PolicySettings policy, PolicyName name, double? hoardWeeks)
    {
        return policy with
        {
            Name = name,
            HoardWeeks = hoardWeeks ?? policy.HoardWeeks,
            Nations = Same(policy.Nations),
            Phases = policy.Phases.ToImmutableSortedDictionary(
                phase => phase.Key, phase => new PhasePolicy(Without(phase.Value.All), Same(phase.Value.Nations))),
        };

        ImmutableSortedDictionary<string, PolicyChange> Same(ImmutableSortedDictionary<string, PolicyChange> nations) =>
            nations.ToImmutableSortedDictionary(nation => nation.Key, nation => Without(nation.Value), StringComparer.Ordinal);

        PolicyChange Without(PolicyChange change)
        {
            var values = change.Values.Remove("name");
            return new PolicyChange(hoardWeeks is null ? values : values.Remove("hoard_weeks"));
        }
    }
}
