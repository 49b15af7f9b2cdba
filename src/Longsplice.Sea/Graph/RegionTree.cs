namespace Longsplice.Sea.Graph;

/// <summary>Shortest ways from a mooring or gate to all places of a region, with all gates shut.</summary>
/// <param name="Region">Number of the region.</param>
/// <param name="Miles">Miles to each place, by its number within the region.</param>
/// <param name="Before">The place before each on the way there; a start is before itself.</param>
internal sealed record RegionTree(int Region, float[] Miles, ushort[] Before)
{
    /// <summary>Adds the places from one back to the start, both included; the start is returned.</summary>
    public int AddWayBack(List<int> way, int from, SeaRegions regions)
    {
        way.Add(regions.PlaceOf(Region, from));
        for (; Before[from] != from; from = Before[from])
        {
            way.Add(regions.PlaceOf(Region, Before[from]));
        }

        return from;
    }
}
