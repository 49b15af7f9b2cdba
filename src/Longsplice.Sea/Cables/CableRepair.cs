namespace Longsplice.Sea.Cables;

/// <summary>A repair in the queue.</summary>
/// <param name="Fault">The fault.</param>
/// <param name="Ship">Number of the ship; null where none reaches it.</param>
/// <param name="Start">Day on which the work begins.</param>
/// <param name="Done">Day on which the segment is whole; infinite where no ship reaches it.</param>
public sealed record CableRepair(CableFault Fault, int? Ship, double Start, double Done);
