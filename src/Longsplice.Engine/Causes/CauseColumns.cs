namespace Longsplice.Engine.Causes;

/// <summary>The columns of the ledger: the events by number, then the four that no event explains.</summary>
/// <param name="Ids">Ids of the events.</param>
internal readonly record struct CauseColumns(IReadOnlyList<string> Ids)
{
    /// <summary>Number of events.</summary>
    public int Events => Ids.Count;

    /// <summary>Self-inflicted by the order rule.</summary>
    public int Rule => Events;

    /// <summary>Kept back: hoard, protection, reserve.</summary>
    public int Withheld => Events + 1;

    /// <summary>Others were served first.</summary>
    public int Alloc => Events + 2;

    /// <summary>No event: the baseline itself, or capacity that binds without one.</summary>
    public int Plain => Events + 3;

    /// <summary>Number of columns.</summary>
    public int Count => Events + 4;
}
