namespace Longsplice.Plan.Barriers;

/// <summary>Kinds of barriers.</summary>
public enum BarrierKind
{
    /// <summary>A licence that is not open, in the table or by an event; lifted, it is open in all weeks.</summary>
    Licence,

    /// <summary>A substitute that is not qualified, such as for want of a common standard; lifted, it is from the first week.</summary>
    Substitute,

    /// <summary>What stands in a programme's way; lifted, each of its options is adopted as early as it may be.</summary>
    Programme,
}
