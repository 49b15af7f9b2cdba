using Longsplice.Sea.Geography;
using Longsplice.Sea.Passages;
using Longsplice.Sea.Routes;

namespace Longsplice.Sea.Cables;

/// <summary>Sailing on the sea graph, and where on it a cable is likely to lie.</summary>
/// <param name="finder">Finds the ways; asked for only when a ship sails.</param>
public sealed class SeaSailing(Func<RouteFinder> finder) : ISailing
{
    private readonly Lazy<RouteFinder> _finder = new(finder);

    /// <summary>Sailing on the graph that the assembly carries.</summary>
    public SeaSailing()
        : this(() => new RouteFinder(SeaGraph.Load()))
    {
    }

    /// <inheritdoc/>
    public double? Days(GeoPoint from, GeoPoint to, double speedKnots) =>
        from == to ? 0 : (Find(from, to, null) as Route)?.Days(speedKnots);

    /// <summary>
    /// Half-way along the shortest way by sea between two landings, through the corridor where that is a passage: cables
    /// are taken to lie along it. Null where no way leads from one to the other.
    /// </summary>
    /// <param name="from">One landing.</param>
    /// <param name="to">The other landing.</param>
    /// <param name="corridor">The corridor; null where there is none.</param>
    public GeoPoint? Halfway(GeoPoint from, GeoPoint to, string? corridor)
    {
        string? passage = corridor is not null && PassageTable.NumberOf(corridor) >= 0 ? corridor : null;
        return Find(from, to, passage) is Route route ? Middle(route) : null;
    }

    private static GeoPoint Middle(Route route)
    {
        var corners = route.Corners();
        double[] miles = [.. corners.Zip(corners.Skip(1), Geodesic.Miles)];
        double rest = miles.Sum() / 2;
        int leg = 0;
        while (leg < miles.Length - 1 && rest > miles[leg])
        {
            rest -= miles[leg++];
        }

        var (one, other) = (UnitVector.Of(corners[leg]), UnitVector.Of(corners[leg + 1]));
        return miles[leg] > 0 ? one.Times(1 - (rest / miles[leg])).Plus(other, rest / miles[leg]).ToPoint() : corners[leg];
    }

    private RouteAnswer? Find(GeoPoint from, GeoPoint to, string? passage)
    {
        Mooring start = _finder.Value.Moor(from), end = _finder.Value.Moor(to);
        return start.IsOnSea && end.IsOnSea
            ? _finder.Value.Find(start, end, ClosureSet.Default, passage is null ? [] : [passage])
            : null;
    }
}
