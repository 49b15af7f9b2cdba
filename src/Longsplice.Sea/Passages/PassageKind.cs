namespace Longsplice.Sea.Passages;

/// <summary>What a passage is.</summary>
public enum PassageKind
{
    /// <summary>A natural strait.</summary>
    Strait,

    /// <summary>A canal, with a time of its own.</summary>
    Canal,

    /// <summary>A canal too small for ocean-going ships, closed unless it is opened.</summary>
    Small,

    /// <summary>A cape that ships round.</summary>
    Cape,

    /// <summary>An Arctic route, closed unless it is opened.</summary>
    Arctic,

    /// <summary>A strait that ice closes for about half the year, closed unless it is opened.</summary>
    Ice,

    /// <summary>Open water that ships keep off where that adds little to the voyage, unless a person opens or closes it.</summary>
    Avoided,
}
