using System.Collections.Immutable;

namespace Longsplice.Runs.Verbs;

/// <summary>A published distance beside ours.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="From">Start.</param>
/// <param name="To">End.</param>
/// <param name="Route">The route in the publisher's words.</param>
/// <param name="Via">Passages that it names.</param>
/// <param name="PublishedNm">Miles published.</param>
/// <param name="DistanceNm">Our miles; null where there is no route.</param>
/// <param name="ErrorPercent">Ours less the published, in percent of the published; null where there is no route.</param>
/// <param name="Passages">Passages that our way crosses.</param>
public sealed record SeaCheckPair(
    string Id,
    string From,
    string To,
    string Route,
    ImmutableArray<string> Via,
    double PublishedNm,
    double? DistanceNm,
    double? ErrorPercent,
    ImmutableArray<string> Passages);
