using Longsplice.Engine.Phases;

namespace Longsplice.Plan.Lp;

/// <summary>What several flows may use together, in one week or over several.</summary>
/// <param name="Source">What sets it.</param>
/// <param name="Number">Number of the limit in its week, or of the licence.</param>
/// <param name="Flows">Flows that share it.</param>
/// <param name="Use">Use of each per unit.</param>
/// <param name="Weeks">Weeks over which it counts, counted from the first as 0.</param>
/// <param name="Room">Most that they may use.</param>
internal sealed record Ceiling((LimitKind Kind, int Number) Source, int Number, int[] Flows, double[] Use, int[] Weeks, double Room);
