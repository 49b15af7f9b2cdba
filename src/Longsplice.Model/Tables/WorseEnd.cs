namespace Longsplice.Model.Tables;

/// <summary>Which end of a figure is worse for those who need goods.</summary>
public enum WorseEnd
{
    /// <summary>Neither, or it cannot be told without a run: cases keep the best estimate.</summary>
    Neither,

    /// <summary>Less is worse.</summary>
    Low,

    /// <summary>More is worse.</summary>
    High,
}
