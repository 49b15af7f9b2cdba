namespace Longsplice.Sea.Cables;

/// <summary>An edge that is up with a probability, independent of all others.</summary>
/// <param name="A">One end.</param>
/// <param name="B">The other end.</param>
/// <param name="Up">Probability that it is up, 0 to 1.</param>
public readonly record struct ReliableEdge(int A, int B, double Up);
