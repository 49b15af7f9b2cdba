namespace Longsplice.Runs.Sharing;

/// <summary>A group in the proof that the core is empty.</summary>
/// <param name="Coalition">Its members, joined by +.</param>
/// <param name="Weight">How often it counts; each player is in groups of weight 1 in all.</param>
/// <param name="Value">What it pays or gains by itself.</param>
public sealed record WeightedGroup(string Coalition, double Weight, double Value);
