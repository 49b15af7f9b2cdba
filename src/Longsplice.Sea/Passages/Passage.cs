namespace Longsplice.Sea.Passages;

/// <summary>A strait, canal or cape that routes are counted through and that can be closed.</summary>
/// <param name="Id">Id, as docs and tables write it.</param>
/// <param name="Name">Name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Hours">Hours under way in a canal, in place of its miles at the ship's speed; null where ships keep their speed.</param>
/// <param name="WaitHours">Hours of waiting for convoy or pilot, 0 or more.</param>
/// <param name="Basis">What the hours rest on; empty where there are none.</param>
public sealed record Passage(string Id, string Name, PassageKind Kind, double? Hours, double WaitHours, string Basis)
{
    /// <summary>True where the passage is open unless a person closes it.</summary>
    public bool IsOpenByDefault => Kind is not (PassageKind.Arctic or PassageKind.Ice or PassageKind.Small);
}
