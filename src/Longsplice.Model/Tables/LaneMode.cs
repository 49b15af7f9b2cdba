namespace Longsplice.Model.Tables;

/// <summary>How goods move on a lane.</summary>
public enum LaneMode
{
    /// <summary>By ship.</summary>
    Sea,

    /// <summary>By rail.</summary>
    Rail,

    /// <summary>By road.</summary>
    Road,

    /// <summary>By air.</summary>
    Air,

    /// <summary>By pipe.</summary>
    Pipe,
}
