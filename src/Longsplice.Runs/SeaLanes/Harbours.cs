using Longsplice.Model.Tables;
using Longsplice.Sea;
using Longsplice.Sea.Geography;
using Longsplice.Sea.Routes;

namespace Longsplice.Runs.SeaLanes;

/// <summary>Finds the port of each site: that of its UN/LOCODE, else the nearest one of the World Port Index.</summary>
internal sealed class Harbours(SeaGraph graph, RouteFinder finder)
{
    /// <summary>Kilometres in a nautical mile.</summary>
    private const double KmPerMile = 1.852;

    private readonly Dictionary<Site, Harbour?> _known = [];

    /// <summary>The harbour of a site; null where the index does not have its code and it has no coordinates.</summary>
    public Harbour? Of(Site site)
    {
        if (!_known.TryGetValue(site, out var harbour))
        {
            _known[site] = harbour = Find(site);
        }

        return harbour;
    }

    /// <summary>Kilometres of the great circle.</summary>
    public static double Km(GeoPoint from, GeoPoint to) => Geodesic.Miles(from, to) * KmPerMile;

    private Harbour? Find(Site site)
    {
        int? coded = site.Locode is { } code ? graph.Ports.ByCode(code) : null;
        GeoPoint? place = site is { Latitude: { } latitude, Longitude: { } longitude } && double.IsFinite(latitude + longitude)
            ? new GeoPoint(latitude, longitude)
            : coded is { } row ? graph.Ports.All[row].Position : null;
        return place is { } at ? At(at, coded ?? Nearest(at)) : null;
    }

    private Harbour At(GeoPoint place, int port) =>
        new(place, graph.Ports.All[port].ToString(), finder.Moor(port), Km(place, graph.Ports.All[port].Position));

    private int Nearest(GeoPoint place) => Enumerable.Range(0, graph.Ports.All.Length)
        .Where(port => !graph.Ports.All[port].IsOnGreatLakes)
        .MinBy(port => Geodesic.Miles(place, graph.Ports.All[port].Position));
}
