using Longsplice.Model.Results;

namespace Longsplice.Engine;

/// <summary>What a stress run found.</summary>
/// <param name="Tables">The result tables.</param>
/// <param name="StructuralLimits">Ids of what binds before any event, in the order in which it closed.</param>
public sealed record StressResult(ResultTables Tables, IReadOnlyList<string> StructuralLimits);
