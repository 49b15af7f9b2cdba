namespace Longsplice.Model.Results;

/// <summary>What a node of a cause tree is.</summary>
public enum CauseKind
{
    /// <summary>A final demand: the root.</summary>
    Demand,

    /// <summary>A contract that brought less, or drew more.</summary>
    Contract,

    /// <summary>A recipe that made less, or drew more.</summary>
    Recipe,

    /// <summary>An input of which there was not enough.</summary>
    Component,

    /// <summary>An event of the scenario.</summary>
    Event,

    /// <summary>Self-inflicted by the order rule.</summary>
    Rule,

    /// <summary>Kept back by a supplier.</summary>
    Withheld,

    /// <summary>Others were served first.</summary>
    Alloc,

    /// <summary>No event: the baseline itself.</summary>
    Plain,

    /// <summary>Smaller branches together.</summary>
    Other,
}
