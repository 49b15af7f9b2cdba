namespace Longsplice.Sea.Graph;

/// <summary>A point on a gate: a place on either side of it.</summary>
/// <param name="Passage">Number of the passage.</param>
/// <param name="Left">Place on the left.</param>
/// <param name="Right">Place on the right.</param>
internal readonly record struct GatePoint(int Passage, int Left, int Right);
