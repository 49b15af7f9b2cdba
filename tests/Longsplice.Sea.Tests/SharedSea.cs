using Longsplice.Sea.Routes;

namespace Longsplice.Sea.Tests;

/// <summary>One graph and finder for all tests.</summary>
internal static class SharedSea
{
    public static SeaGraph Graph { get; } = SeaGraph.Load();

    public static RouteFinder Finder { get; } = new(Graph);
}
