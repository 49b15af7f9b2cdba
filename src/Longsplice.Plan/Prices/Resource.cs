using System.Collections.Immutable;

namespace Longsplice.Plan.Prices;

/// <summary>Something of which there is only so much, over all weeks of a plan.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id in the tables; a stock is site/item.</param>
/// <param name="Amount">How much there is where nothing happens: a week, a year for licences, once for stock.</param>
/// <param name="Bounds">Bounds of the plan that it sets; all grow and shrink with it in proportion.</param>
internal sealed record Resource(ResourceKind Kind, string Id, double Amount, ImmutableArray<ResourceBound> Bounds);
