namespace Longsplice.Plan.Prices;

/// <summary>Kinds of things of which there is only so much.</summary>
public enum ResourceKind
{
    /// <summary>Starts of a recipe a week.</summary>
    Capacity,

    /// <summary>Hours of a production line a week.</summary>
    Line,

    /// <summary>Tonnes over a lane a week.</summary>
    Lane,

    /// <summary>Tonnes through a passage a week.</summary>
    Passage,

    /// <summary>Units that a contract may carry a week.</summary>
    Contract,

    /// <summary>Units in store before the first week, above the reserve.</summary>
    Stock,

    /// <summary>Units that a licence lets pass a year, or an event's quota a week.</summary>
    Quota,
}
