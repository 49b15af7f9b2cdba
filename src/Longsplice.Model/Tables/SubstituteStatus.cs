namespace Longsplice.Model.Tables;

/// <summary>Whether an item may stand in for another.</summary>
public enum SubstituteStatus
{
    /// <summary>It may from the first week.</summary>
    Qualified,

    /// <summary>It may once it is certified, which begins with the run.</summary>
    WithData,

    /// <summary>It may only once an option has qualified it.</summary>
    No,
}
