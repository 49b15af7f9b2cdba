namespace Longsplice.Model.Results;

/// <summary>What can be taken away, one at a time (N-1).</summary>
public enum ElementKind
{
    /// <summary>A site: its recipes and lines stand still.</summary>
    Site,

    /// <summary>A recipe stands still.</summary>
    Recipe,

    /// <summary>A production line stands still.</summary>
    Line,

    /// <summary>A nation: nothing of its sites reaches anybody else.</summary>
    Nation,

    /// <summary>A passage is closed.</summary>
    Passage,

    /// <summary>A supplier: nothing leaves the site for other sites.</summary>
    Supplier,
}
