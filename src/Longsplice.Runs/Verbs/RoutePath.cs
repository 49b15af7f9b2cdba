using System.Collections.Immutable;

namespace Longsplice.Runs.Verbs;

/// <summary>A GeoJSON geometry (RFC 7946).</summary>
/// <param name="Type">MultiLineString.</param>
/// <param name="Coordinates">Lines of longitude and latitude.</param>
public sealed record RoutePath(string Type, ImmutableArray<ImmutableArray<double[]>> Coordinates);
