using System.Collections.Immutable;
using Longsplice.Sea.Geography;

namespace Longsplice.Runs.Verbs;

/// <summary>A row of a file of published distances.</summary>
internal sealed record PublishedPair(
    string Id, string From, GeoPoint Start, string To, GeoPoint End, string Route, ImmutableArray<string> Via, double Miles);
