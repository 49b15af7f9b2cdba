namespace Longsplice.Model.Scenarios;

/// <summary>What a second scenario does with an event of a first.</summary>
public enum EventChange
{
    /// <summary>Only the second has it.</summary>
    Added,

    /// <summary>Only the first has it.</summary>
    Removed,

    /// <summary>Both have it, with other values.</summary>
    Changed,

    /// <summary>Both have it, in another place among those that they share.</summary>
    Moved,
}
