using Longsplice.Model.Chains;
using Longsplice.Model.Editing;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Links;

/// <summary>Ways between sites: those that a model has, and what a new one would take.</summary>
internal sealed class WaysBetween
{
    /// <summary>Mean radius of the earth (IUGG).</summary>
    private const double EarthKm = 6371;

    /// <summary>Sea routes are longer than the great circle by about this much.</summary>
    private const double SeaDetour = 1.3;

    /// <summary>14 knots.</summary>
    private const double SeaKmPerDay = 14 * 1.852 * 24;
    private const double SeaHandlingDays = 4;

    private readonly SupplyModel _model;
    private readonly ILookup<SiteId, Lane> _leaving;
    private readonly ILookup<SiteId, Lane> _reaching;
    private readonly Dictionary<(SiteId, SiteId), double> _contracts = [];
    private readonly Dictionary<(NationId, NationId), double> _nations;
    private readonly Dictionary<SiteId, Dictionary<SiteId, double>> _reached = [];

    public WaysBetween(SupplyModel model)
    {
        _model = model;
        _leaving = model.Lanes.ToLookup(row => row.From);
        _reaching = model.Lanes.ToLookup(row => row.To);
        var timed = model.Contracts.Where(row => row.TransitWeeks is not null && !Unknown.Is(row.TransitWeeks)).ToArray();
        foreach (var row in timed)
        {
            _contracts.TryAdd((row.Supplier, row.Customer), row.TransitWeeks!.Value);
        }

        _nations = timed
            .GroupBy(row => (NationOf(row.Supplier), NationOf(row.Customer)), row => row.TransitWeeks!.Value)
            .ToDictionary(group => group.Key, group => group.Order().ElementAt(group.Count() / 2));
    }

    /// <summary>
    /// Weeks that a contract between the two sites says, else the median of those between their nations; null where
    /// there is none.
    /// </summary>
    public double? WeeksOfContract(SiteId from, SiteId to) =>
        _contracts.TryGetValue((from, to), out double weeks) ? weeks
        : _nations.TryGetValue((NationOf(from), NationOf(to)), out double usual) ? usual
        : null;

    /// <summary>True where a chain of lanes leads from one site to the other.</summary>
    public bool HasChain(SiteId from, SiteId to) => DaysFrom(from).ContainsKey(to);

    /// <summary>True where goods can go by lanes, or go already by a contract.</summary>
    public bool Exists(SiteId from, SiteId to) => HasChain(from, to) || WeeksOfContract(from, to) is not null;

    /// <summary>Days by lanes, by a contract, else by an estimate; null where nothing is known.</summary>
    public double? Days(SiteId from, SiteId to) => DaysFrom(from).TryGetValue(to, out double days)
        ? days
        : WeeksOfContract(from, to) * 7 ?? Estimate(from, to);

    /// <summary>
    /// A lane to be opened, from port to port where both sites have lanes to one; its days are unknown where an end
    /// has no coordinates.
    /// </summary>
    public Lane NewLane(SiteId supplier, SiteId customer)
    {
        var from = PortOf(supplier, DaysFrom(supplier).Keys);
        var to = PortOf(customer, Walk.From([customer], site => _reaching[site].Select(row => row.From)));
        double? days = Estimate(from, to);
        return RowText.Of<Lane>(
            ("id", $"{from}-{to}"),
            ("from", from.Code),
            ("to", to.Code),
            ("mode", IsInland(from, to) ? "road" : "sea"),
            ("transit_days", days is { } known ? $"{known:0}" : Unknown.Word),
            ("note", days is null
                ? "no lanes lead there; an end has no coordinates, so days are unknown"
                : $"no lanes lead there; days: great circle × {SeaDetour}, and handling"));
    }

    /// <summary>The first port of the site's own nation among those that lanes join to it; else the site.</summary>
    private SiteId PortOf(SiteId site, IEnumerable<SiteId> joined) => joined
        .Where(other => _model.Sites.Get(other) is { Kind: SiteKind.Port } port && port.Nation == NationOf(site))
        .Order()
        .Append(site)
        .First();

    private NationId NationOf(SiteId site) => _model.Sites.Get(site).Nation;

    private bool IsInland(SiteId from, SiteId to) => NationOf(from) == NationOf(to);

    private double? Estimate(SiteId from, SiteId to)
    {
        double? days = Kilometres(_model.Sites.Get(from), _model.Sites.Get(to)) is not { } km ? null
            : IsInland(from, to) ? Overland.Days(km) + Overland.HandlingDays
            : (km * SeaDetour / SeaKmPerDay) + SeaHandlingDays;
        return days is { } exact && double.IsFinite(exact) ? Math.Ceiling(exact) : null;
    }

    /// <summary>Great-circle distance (haversine).</summary>
    private static double? Kilometres(Site one, Site other)
    {
        if (one.Latitude is not { } lat1 || one.Longitude is not { } lon1
            || other.Latitude is not { } lat2 || other.Longitude is not { } lon2)
        {
            return null;
        }

        double half = HalfSine(lat2 - lat1) + (Math.Cos(Radians(lat1)) * Math.Cos(Radians(lat2)) * HalfSine(lon2 - lon1));
        return 2 * EarthKm * Math.Asin(Math.Sqrt(half));
    }

    private static double HalfSine(double degrees) => Math.Pow(Math.Sin(Radians(degrees) / 2), 2);

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    /// <summary>Least days to every site that lanes reach (Dijkstra 1959); unknown days count 0.</summary>
    private Dictionary<SiteId, double> DaysFrom(SiteId start)
    {
        if (_reached.TryGetValue(start, out var days))
        {
            return days;
        }

        days = [];
        var open = new PriorityQueue<SiteId, double>([(start, 0)]);
        while (open.TryDequeue(out var site, out double at))
        {
            if (days.TryAdd(site, at))
            {
                open.EnqueueRange(_leaving[site].Select(row => (row.To, at + (Unknown.Is(row.TransitDays) ? 0 : row.TransitDays))));
            }
        }

        return _reached[start] = days;
    }
}
