namespace Longsplice.Model.Results;

/// <summary>How large the shock is whose spill-over a row tells.</summary>
public enum ShockSize
{
    /// <summary>As the scenario says.</summary>
    Full,

    /// <summary>Every event at half its size; half the effect would mean that shocks may be scaled.</summary>
    Half,

    /// <summary>What crises together do beyond the sum of each alone.</summary>
    Interaction,
}
