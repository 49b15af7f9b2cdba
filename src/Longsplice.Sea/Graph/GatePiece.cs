using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>A straight piece of a gate.</summary>
/// <param name="Passage">Number of the passage.</param>
/// <param name="From">One end.</param>
/// <param name="To">The other end.</param>
internal readonly record struct GatePiece(int Passage, UnitVector From, UnitVector To)
{
    /// <summary>Above 0 left of the piece, below 0 right of it.</summary>
    public double SideOf(UnitVector place) => From.Cross(To).Dot(place);
}
