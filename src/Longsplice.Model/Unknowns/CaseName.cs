namespace Longsplice.Model.Unknowns;

/// <summary>
/// A case of what is unknown. Cases are corners, not confidence bounds: in a corner every figure stands at the same
/// end at once. The best case comes first, so that its rows keep their lines in result tables when others are added.
/// </summary>
public enum CaseName
{
    /// <summary>Every figure at its best estimate; the only case where nothing is unknown.</summary>
    Best,

    /// <summary>Every figure at its worse end.</summary>
    Worse,

    /// <summary>Every figure at its better end.</summary>
    Better,
}
