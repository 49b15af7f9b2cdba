namespace Longsplice.Sea.Graph;

/// <summary>A place of the graph while it is built.</summary>
/// <param name="Corner">Where it is, and how a string may bend there.</param>
/// <param name="Piece">The piece of gate on which it lies; −1 on none.</param>
/// <param name="Passage">The passage whose gate that is; −1 on none.</param>
internal readonly record struct Place(Corner Corner, int Piece = -1, int Passage = -1);
