using System.Collections.Immutable;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Scenarios;

/// <summary>Settings of a policy that were said, by name of the column; all others stay as they were.</summary>
/// <param name="Values">The settings.</param>
public sealed record PolicyChange(ImmutableSortedDictionary<string, object> Values)
{
    /// <summary>No change.</summary>
    public static PolicyChange None { get; } = new(ImmutableSortedDictionary.Create<string, object>(StringComparer.Ordinal));

    /// <summary>The settings after this change.</summary>
    public PolicySettings Over(PolicySettings before)
    {
        object after = before with { };
        foreach (var column in TableSchema<PolicySettings>.Instance.Columns.Where(column => Values.ContainsKey(column.Name)))
        {
            column.Property.SetValue(after, Values[column.Name]);
        }

        return (PolicySettings)after;
    }

    /// <summary>This change and then another.</summary>
    public PolicyChange Then(PolicyChange later) => new(Values.SetItems(later.Values));
}
