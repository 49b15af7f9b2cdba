using System.Collections.Immutable;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Scenarios;

/// <summary>How nations act on what they see.</summary>
[Table("policy", nameof(Name), Meaning = "How nations act on what they see.")]
public sealed record PolicySettings
{
    /// <summary>Whom sites serve first.</summary>
    [Column("Whom sites serve first.")]
    public PolicyName Name { get; init; }

    /// <summary>Weight of the newest week in the smoothed demand.</summary>
    [Column("Weight of the newest week in the smoothed demand.", Min = 0, Max = 1, ExcludesMin = true)]
    public double Smoothing { get; init; } = 0.25;

    /// <summary>Weeks in which a deviation from the target stock is asked for.</summary>
    [Column("Weeks in which a deviation from the target stock is asked for.", Min = 1, Max = 520)]
    public double AdjustWeeks { get; init; } = 2;

    /// <summary>Most that the share of one source may rise in a week, in share points.</summary>
    [Column("Most that the share of one source may rise in a week.", Min = 0, Max = 1, ExcludesMin = true)]
    public double SwitchRate { get; init; } = 0.1;

    /// <summary>Weeks of own use kept back before foreign customers are served.</summary>
    [Column("Weeks of own use kept back before foreign customers are served.", Min = 0, Max = 5200)]
    public double HoardWeeks { get; init; }

    /// <summary>Weeks of higher classes' use kept back before a lower class is served.</summary>
    [Column("Weeks of higher classes' use kept back before a lower class is served.", Min = 0, Max = 5200)]
    public double ProtectWeeks { get; init; }

    /// <summary>What help is asked against.</summary>
    [Column("What help is asked against.")]
    public HelpSees HelpSees { get; init; }

    /// <summary>Settings of nations that differ from these.</summary>
    public ImmutableSortedDictionary<string, PolicyChange> Nations { get; init; } =
        ImmutableSortedDictionary.Create<string, PolicyChange>(StringComparer.Ordinal);

    /// <summary>What the phases of the scenario change of these.</summary>
    public ImmutableSortedDictionary<PhaseName, PhasePolicy> Phases { get; init; } =
        ImmutableSortedDictionary<PhaseName, PhasePolicy>.Empty;

    /// <summary>The settings of a nation.</summary>
    public PolicySettings For(NationId nation) =>
        Nations.GetValueOrDefault(nation.Code, PolicyChange.None).Over(this);

    /// <summary>
    /// The settings in a phase: what it says for all replaces what was said before, of nations as well, and what it
    /// says of a nation replaces that.
    /// </summary>
    public PolicySettings In(PhaseName phase)
    {
        if (!Phases.TryGetValue(phase, out var change))
        {
            return this;
        }

        var nations = Nations.Keys.Union(change.Nations.Keys, StringComparer.Ordinal).ToImmutableSortedDictionary(
            nation => nation,
            nation => Nations.GetValueOrDefault(nation, PolicyChange.None)
                .Then(change.All)
                .Then(change.Nations.GetValueOrDefault(nation, PolicyChange.None)),
            StringComparer.Ordinal);
        return change.All.Over(this) with { Nations = nations };
    }
}
