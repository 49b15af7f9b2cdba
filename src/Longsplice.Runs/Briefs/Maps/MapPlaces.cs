using Longsplice.Model.Results;
using Longsplice.Model.Tables;
using Longsplice.Sea.Geography;
using Longsplice.Sea.Routes;

namespace Longsplice.Runs.Briefs.Maps;

/// <summary>Where sites stand on a map, and what the run does to each place.</summary>
internal static class MapPlaces
{
    /// <summary>Plants that never miss this share of a week's output have no mark; as in the heat strip.</summary>
    private const double Noticed = 0.25;

    private static readonly Lazy<PortTable> Ports = new(PortTable.Read);

    /// <summary>A site's own position, else its port by UN/LOCODE, else its nation's capital; null where none is known.</summary>
    public static GeoPoint? Of(Site site) =>
        site is { Latitude: { } latitude, Longitude: { } longitude } ? new GeoPoint(latitude, longitude)
        : PortOf(site) ?? Capitals.Of(site.Nation.Code);

    /// <summary>Places where something is wanted or made: those that run short by week, then the others.</summary>
    public static MapMark[] Marks(Story story)
    {
        var plants = ShortPlants.Of(story, Noticed).ToLookup(plant => plant.Recipe.Site);
        var missing = story.Tables.FirstOut.ToLookup(row => story.Model.Demands.Get(row.Demand).Site);
        var working = story.Model.Recipes.Select(row => row.Site).Concat(story.Model.Demands.Select(row => row.Site)).ToHashSet();
        return
        [
            .. story.Model.Sites
                .Where(site => working.Contains(site.Id) && Of(site) is not null)
                .GroupBy(site => (site.Nation, At: Of(site)!.Value))
                .Select(place => new MapMark(
                    NameOf(story, [.. place]),
                    place.Key.At,
                    [.. place.SelectMany(site => missing[site.Id]).Select(first => Shortage(story, first)).OrderByDescending(row => row.Share)],
                    place.SelectMany(site => plants[site.Id]).MinBy(plant => plant.Lowest)))
                .OrderBy(mark => mark.FirstWeek)
                .ThenBy(mark => mark.Name, StringComparer.Ordinal),
        ];
    }

    private static GeoPoint? PortOf(Site site) =>
        site.Locode is { } code && Ports.Value.ByCode(code) is { } row ? Ports.Value.All[row].Position : null;

    private static string NameOf(Story story, Site[] sites) =>
        sites is [{ Latitude: not null } only] ? story.Names.Site(only.Id) : story.Names.Nation(sites[0].Nation);

    private static MapShortage Shortage(Story story, FirstOutRow first) =>
        new(first, first.ShortTotal / story.ServiceOf(first.Demand).Sum(row => row.Required));
}
