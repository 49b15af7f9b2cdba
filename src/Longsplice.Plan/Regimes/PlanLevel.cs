namespace Longsplice.Plan.Regimes;

/// <summary>Levels of a plan, in order: each keeps what those before it have reached.</summary>
public enum PlanLevel
{
    /// <summary>Nothing is solved yet.</summary>
    None,

    /// <summary>The least shortage value: Σ cost × (short + structural gap).</summary>
    Shortage,

    /// <summary>Of such plans, kept demand repaid soonest: Σ cost × backlog / 52.</summary>
    Lateness,

    /// <summary>Of such plans, the cheapest in production and transport.</summary>
    Cost,

    /// <summary>Of such plans, one that everybody finds: the least sum of quantities weighted by their names.</summary>
    Settled,
}
