using Longsplice.Sea.Geography;
using Longsplice.Sea.Routes;

namespace Longsplice.Sea.Tests;

/// <summary>One graph and finder for all tests.</summary>
internal static class SharedSea
{
    public static SeaGraph Graph { get; } = SeaGraph.Load();

    public static RouteFinder Finder { get; } = new(Graph);

    /// <summary>Ports round the world.</summary>
    public static Mooring[] Ends { get; } =
    [
        .. new GeoPoint[]
        {
            new(51.9, 4.47), new(1.27, 103.83), new(35.45, 139.65), new(40.7, -74.02), new(-33.9, 18.43), new(-23.93, -46.32),
            new(31.27, 32.32), new(18.93, 72.85), new(-33.86, 151.2), new(-33.03, -71.63), new(68.97, 33.05), new(60.16, 25.09),
            new(46.5, 30.74), new(29.37, 47.93), new(-41.28, 174.78),
        }.Select(Finder.Moor),
    ];
}
