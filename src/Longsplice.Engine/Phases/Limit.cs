namespace Longsplice.Engine.Phases;

/// <summary>What several flows share in a week.</summary>
/// <param name="Source">What sets it.</param>
/// <param name="Flows">Flows that use it.</param>
/// <param name="Use">Use per unit of each flow.</param>
/// <param name="Room">Most that they may use together in a week; positive infinity in weeks in which it doesn't hold.</param>
internal sealed record Limit((LimitKind Kind, int Number) Source, int[] Flows, double[] Use, Func<int, double> Room);
