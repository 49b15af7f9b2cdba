using System.Collections.Immutable;
using Longsplice.Sea.Geography;

namespace Longsplice.Runs.Briefs.Maps;

/// <summary>What a run does to the sites of one place.</summary>
/// <param name="Name">Name of the place: the site where its position is known, else the nation.</param>
/// <param name="At">Where it is drawn.</param>
/// <param name="Short">Demands there that run short, first the one short of the largest share.</param>
/// <param name="Plant">The plant there that misses most; null where none makes less.</param>
internal sealed record MapMark(string Name, GeoPoint At, ImmutableArray<MapShortage> Short, ShortPlant? Plant)
{
    /// <summary>First week in which something is short there; last where nothing is.</summary>
    public int FirstWeek => Short.IsEmpty ? int.MaxValue : Short.Min(row => row.First.Week);
}
