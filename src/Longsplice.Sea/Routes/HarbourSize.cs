namespace Longsplice.Sea.Routes;

/// <summary>How large a harbour is, as the World Port Index classes it.</summary>
public enum HarbourSize
{
    /// <summary>The index does not say.</summary>
    Unknown,

    /// <summary>Very small.</summary>
    VerySmall,

    /// <summary>Small.</summary>
    Small,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>Large.</summary>
    Large,
}
