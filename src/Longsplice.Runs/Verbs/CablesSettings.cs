using System.Collections.Immutable;
using Longsplice.Sea.Cables;

namespace Longsplice.Runs.Verbs;

/// <summary>What a person may set on <c>cables</c>.</summary>
/// <param name="Cut">Ids of segments, cables or corridors that are cut.</param>
/// <param name="Worst">Cuts at a time of which the worst sets are sought, 1 to 3.</param>
/// <param name="By">What counts as one cut.</param>
/// <param name="Availability">Share of time for which every segment is whole; null takes it from its length.</param>
/// <param name="Seed">Seed of the draws.</param>
/// <param name="Out">Run folder to write; null writes none.</param>
public sealed record CablesSettings(ImmutableArray<string> Cut, int Worst, CutKind By, double? Availability, int Seed, string? Out);
