using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Chains;

/// <summary>The lanes of a model, listed or computed when it is used, by the sites that they join.</summary>
internal static class LaneEnds
{
    /// <summary>All lanes: those of lanes, then the services by sea.</summary>
    public static IEnumerable<(Row Row, SiteId From, SiteId To)> Of(SupplyModel model) =>
    [
        .. model.Lanes.Select(row => ((Row)row, row.From, row.To)),
        .. model.SeaLanes.Select(row => ((Row)row, row.From, row.To)),
    ];
}
