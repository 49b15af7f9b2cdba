using System.Collections.Immutable;
using Longsplice.Model.Ids;

namespace Longsplice.Plan.Survival;

/// <summary>Sites lost together.</summary>
/// <param name="Elements">The sites.</param>
/// <param name="Impact">Least loss until the last is back, in USD where demands have a cost.</param>
/// <param name="Extra">That less what each costs lost alone: above 0 they stand in for each other.</param>
public sealed record WorstRow(ImmutableArray<SiteId> Elements, double Impact, double Extra);
