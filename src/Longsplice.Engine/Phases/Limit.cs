namespace Longsplice.Engine.Phases;

/// <summary>What a week leaves of something that several flows share.</summary>
/// <param name="Flows">Flows that use it.</param>
/// <param name="Use">Use per unit of each flow.</param>
/// <param name="Room">Most that they may use together this week.</param>
internal sealed record Limit(int[] Flows, double[] Use, double Room);
