using Longsplice.Sea.Geography;
using Longsplice.Sea.Graph;

namespace Longsplice.Sea.Routes;

/// <summary>An end of a route, found once: its water and its ways out to the graph.</summary>
public sealed class Mooring
{
    internal Mooring(string name, Berth berth, int number)
    {
        (Name, Berth, Number) = (name, berth, number);
    }

    /// <summary>What it is called: a port's name, or the coordinates.</summary>
    public string Name { get; }

    /// <summary>The point asked for.</summary>
    public GeoPoint Asked => Berth.Asked;

    /// <summary>Where the water was found.</summary>
    public GeoPoint At => Berth.At;

    /// <summary>Nautical miles from the point asked for to the water; they count as sailed.</summary>
    public double SnapMiles => Berth.SnapMiles;

    /// <summary>True where a way leads out to the graph.</summary>
    public bool IsOnSea => Berth.Approaches.Length > 0;

    internal Berth Berth { get; }

    /// <summary>A number of its own among the moorings of a finder.</summary>
    internal int Number { get; }

    /// <summary>Points from the point asked for to before a place by which a way leaves or enters.</summary>
    internal GeoPoint[] WayTo(int place) =>
        [Asked, .. Array.Find(Berth.Approaches, way => way.Place == place)!.Way.SkipWhile(point => point == Asked)];
}
