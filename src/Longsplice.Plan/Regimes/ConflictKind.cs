namespace Longsplice.Plan.Regimes;

/// <summary>What a target can conflict with.</summary>
public enum ConflictKind
{
    /// <summary>Starts that a recipe can make in a week.</summary>
    Recipe,

    /// <summary>Hours of a production line.</summary>
    Line,

    /// <summary>What is on hand and under way at a stock point at the start.</summary>
    Stock,

    /// <summary>Stock that nobody may touch.</summary>
    Reserve,

    /// <summary>Most that a contract carries.</summary>
    Contract,

    /// <summary>What a lane, passage, slowed contract or quota of an event lets through.</summary>
    Lane,

    /// <summary>Quota of a licence.</summary>
    Licence,

    /// <summary>An event.</summary>
    Event,

    /// <summary>Lead and transit times: what would be enough comes too late.</summary>
    Time,
}
