using System.Collections.Immutable;
using Longsplice.Model.Checks;

namespace Longsplice.Sea.Cables;

/// <summary>What one blow cuts: a segment, a whole cable, or all of a corridor.</summary>
/// <param name="Id">Id of it.</param>
/// <param name="Segments">Numbers of its segments.</param>
public sealed record CutUnit(string Id, ImmutableArray<int> Segments)
{
    /// <summary>All units of a kind, in order of their ids.</summary>
    /// <param name="network">The cables.</param>
    /// <param name="kind">Segment, cable or corridor.</param>
    public static ImmutableArray<CutUnit> All(CableNetwork network, CutKind kind) =>
    [
        .. network.Links
            .Select((link, number) => (Id: IdOf(link, kind), number))
            .Where(pair => pair.Id is not null)
            .GroupBy(pair => pair.Id!, pair => pair.number, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new CutUnit(group.Key, [.. group])),
    ];

    /// <summary>The segment of an id, else the cable, else the corridor; null where there is none.</summary>
    /// <param name="network">The cables.</param>
    /// <param name="id">The id.</param>
    public static CutUnit? Find(CableNetwork network, string id) => Enum.GetValues<CutKind>()
        .SelectMany(kind => All(network, kind))
        .FirstOrDefault(unit => unit.Id == id);

    /// <summary>What to say of an id that is none: the nearest one.</summary>
    /// <param name="network">The cables.</param>
    /// <param name="id">What was written.</param>
    public static string Hint(CableNetwork network, string id) =>
        Nearest.Hint(id, Enum.GetValues<CutKind>().SelectMany(kind => All(network, kind)).Select(unit => unit.Id));

    private static string? IdOf(CableLink link, CutKind kind) => kind switch
    {
        CutKind.Cable => link.Segment.Cable.Code,
        CutKind.Corridor => link.Segment.Corridor?.Code,
        _ => link.Segment.Id.Code,
    };
}
