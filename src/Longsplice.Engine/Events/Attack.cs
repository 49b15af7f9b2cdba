using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Events;

/// <summary>
/// A service falls to a share of itself. A site that leans on it keeps r + (1 − r) · level of its capacity, where r
/// is its remaining_share: all of it while the service is whole, r when it is gone.
/// </summary>
internal sealed class Attack : IEventKind
{
    public static string Word => "attack";

    public static void Translate(ScenarioEvent row, EventTarget target)
    {
        foreach (var site in target.Network.Model.SiteServices.Where(site => site.Service == row.Service))
        {
            target.Into.Capacity.Add(Share(row, site, target));
        }
    }

    /// <summary>A straight line of the service back to 1 is a straight line of the site's share as well.</summary>
    private static CapacityShare Share(ScenarioEvent row, SiteService site, EventTarget target) => new(
        target.Event,
        target.RecipesAt(place => place.Id == site.Site),
        target.LinesAt(place => place == site.Site),
        target.From(row),
        target.Until(row),
        row.RecoverWeeks,
        site.RemainingShare + ((1 - site.RemainingShare) * (row.Remaining ?? 0)));
}
