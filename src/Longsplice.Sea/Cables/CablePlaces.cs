using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;
using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Cables;

/// <summary>Where landings and ships of a model are, as far as its sites have coordinates.</summary>
/// <param name="model">A model without errors or unknowns.</param>
public sealed class CablePlaces(SupplyModel model)
{
    /// <summary>The ships, in order of the table.</summary>
    public ImmutableArray<RepairVessel> Ships =>
        [.. model.RepairShips.Select(row => new RepairVessel(Of(row.Depot), row.SpeedKn, row.DaysPerRepair))];

    /// <summary>Where a landing is; null at sea, and where its site has no coordinates.</summary>
    /// <param name="landing">The landing.</param>
    public GeoPoint? Of(LandingId landing) => model.Landings.Get(landing).Site is { } site ? Of(site) : null;

    /// <summary>Faults of some segments that are cut on a day.</summary>
    /// <param name="network">The cables.</param>
    /// <param name="cuts">Numbers of segments, and the day on which each is cut.</param>
    /// <param name="sailing">The sea.</param>
    public ImmutableArray<CableFault> Faults(CableNetwork network, IEnumerable<(int Segment, double Day)> cuts, SeaSailing sailing) =>
    [
        .. cuts.Select(cut => new CableFault(
            cut.Segment, cut.Day, network.Links[cut.Segment].CapacityTbps, Halfway(network.Links[cut.Segment].Segment, sailing))),
    ];

    /// <summary>Half-way between the ends; at one end where the other is a branching point.</summary>
    private GeoPoint? Halfway(CableSegment row, SeaSailing sailing) => (Of(row.From), Of(row.To)) switch
    {
        ({ } from, { } to) when from != to => sailing.Halfway(from, to, row.Corridor?.Code),
        var (from, to) => from ?? to,
    };

    private GeoPoint? Of(SiteId id)
    {
        var site = model.Sites.Get(id);
        return site.Latitude is { } latitude && site.Longitude is { } longitude ? new GeoPoint(latitude, longitude) : null;
    }
}
