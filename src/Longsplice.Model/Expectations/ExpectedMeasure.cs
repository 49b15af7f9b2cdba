namespace Longsplice.Model.Expectations;

/// <summary>Quantities of a run that a publication may be set beside.</summary>
public enum ExpectedMeasure
{
    /// <summary>The publication speaks of something that no run computes, such as a price or a national product.</summary>
    None,

    /// <summary>Part of what demands required that was short, beyond the baseline.</summary>
    Short,

    /// <summary>First week in which a demand is short beyond the baseline.</summary>
    FirstWeek,

    /// <summary>Shortage cost beyond the baseline.</summary>
    Cost,

    /// <summary>Served, arrears included.</summary>
    Met,

    /// <summary>Output of recipes.</summary>
    Made,

    /// <summary>Output of recipes against the baseline's.</summary>
    MadeChange,

    /// <summary>Part of the weeks of recipes in which the input <c>by</c> bound them.</summary>
    BoundBy,

    /// <summary>What left on contracts.</summary>
    Sent,

    /// <summary>What left on contracts, against the baseline's.</summary>
    SentChange,

    /// <summary>Tonnes that left over lanes through passages, against the baseline's.</summary>
    PassageChange,

    /// <summary>Mean days from dispatch to arrival on contracts, beyond the baseline's.</summary>
    DaysAdded,
}
