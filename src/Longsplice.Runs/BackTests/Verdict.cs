namespace Longsplice.Runs.BackTests;

/// <summary>How a run compares with what is published.</summary>
public enum Verdict
{
    /// <summary>The run at best estimates lies within what is published.</summary>
    Hit,

    /// <summary>It does not, but the band of the draws (p10 to p90) reaches what is published.</summary>
    InBand,

    /// <summary>Neither does.</summary>
    Miss,

    /// <summary>No run computes such a quantity.</summary>
    NotMeasured,
}
