namespace Longsplice.Sea.Graph;

/// <summary>What a build gave.</summary>
/// <param name="Places">Places of the graph.</param>
/// <param name="Legs">Legs between them.</param>
/// <param name="GatePoints">Points on gates.</param>
public sealed record SeaRecipeResult(int Places, int Legs, int GatePoints);
