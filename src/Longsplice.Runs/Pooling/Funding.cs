namespace Longsplice.Runs.Pooling;

/// <summary>How far ahead money is promised.</summary>
public enum Funding
{
    /// <summary>Each year's orders are filled by that year's lots.</summary>
    Annual,

    /// <summary>Lots may be made in years before they are wanted.</summary>
    MultiYear,
}
