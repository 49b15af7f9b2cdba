using System.Collections.Immutable;

namespace Longsplice.Runs.SeaLanes;

/// <summary>A way by sea from one site to another.</summary>
/// <param name="Days">Days door to door.</param>
/// <param name="Miles">Nautical miles at sea.</param>
/// <param name="Passages">Passages crossed, in order.</param>
/// <param name="DaysToPassages">Days from the start to each.</param>
/// <param name="Avoided">Passages that were shut when it was found.</param>
internal sealed record SeaWay(
    double Days, double Miles, ImmutableArray<string> Passages, ImmutableArray<double> DaysToPassages, ImmutableArray<string> Avoided);
