namespace Longsplice.Sea.Cables;

/// <summary>What counts as one cut.</summary>
public enum CutKind
{
    /// <summary>A segment.</summary>
    Segment,

    /// <summary>All segments of a cable.</summary>
    Cable,

    /// <summary>All segments of a corridor.</summary>
    Corridor,
}
