using System.Collections.Immutable;
using Longsplice.Plan.Regimes;

namespace Longsplice.Runs.Planning;

/// <summary>
/// The plan in common that answers speak of: that of allies and partners where it was made, else that of all nations.
/// </summary>
/// <param name="Alone">Each for itself.</param>
/// <param name="Joint">The plan in common.</param>
internal sealed record JointPlan(RegimeData Alone, RegimeData Joint)
{
    /// <summary>The plan in common among the regimes of a pattern, alone first and together last.</summary>
    public static JointPlan Of(ImmutableArray<RegimeData> regimes) =>
        new(regimes[0], regimes.FirstOrDefault(one => one.Regime == Regime.Allies.Name) ?? regimes[^1]);

    /// <summary>True where those who are no allies stay outside.</summary>
    public bool IsOfAllies => Joint.Regime == Regime.Allies.Name;

    /// <summary>Who plans, after a number.</summary>
    public string With => IsOfAllies ? "with one plan of allies and partners" : "together";

    /// <summary>Shortage value saved against each for itself; too little to be noticed is zero, null where it was not reached.</summary>
    public double? SavedUsd => PlanDividend.Saved(Alone.ShortageCostUsd, Joint.ShortageCostUsd);

    /// <summary>What making and shipping costs more in common; null where it was not reached.</summary>
    /// <param name="factor">How many times as dear it is when made jointly.</param>
    public double? CostsMoreUsd(double factor) => (factor * Joint.CostUsd) - Alone.CostUsd;
}
