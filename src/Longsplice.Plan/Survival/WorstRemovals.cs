using System.Collections.Immutable;

namespace Longsplice.Plan.Survival;

/// <summary>
/// The worst losses of several sites at once. A list of targets: it is for those who own the model, so no run folder
/// holds it.
/// </summary>
/// <param name="IsLocal">True: not to be shared.</param>
/// <param name="IsExhaustive">True where every set was looked at; else triples begin with the worst pairs, and a worse one may exist.</param>
/// <param name="Sets">The worst first; those that cost nothing are left out.</param>
public sealed record WorstRemovals(bool IsLocal, bool IsExhaustive, ImmutableArray<WorstRow> Sets);
