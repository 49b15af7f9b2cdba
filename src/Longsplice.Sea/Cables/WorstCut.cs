using System.Collections.Immutable;

namespace Longsplice.Sea.Cables;

/// <summary>A set of cuts and what it costs.</summary>
/// <param name="Cut">Ids of what is cut.</param>
/// <param name="LostTbps">Tbps abroad that nations lose, added over nations.</param>
/// <param name="Nation">Number of the nation of which the least share is left; of equals the first.</param>
/// <param name="LeftShare">Share of its capacity abroad that is left.</param>
public sealed record WorstCut(ImmutableArray<string> Cut, double LostTbps, int Nation, double LeftShare);
