using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Events;

/// <summary>
/// A site hands stock to another; the giver's target sinks with it and comes back by the week of replacement,
/// so that what was given is asked for again, by date, and not twice.
/// </summary>
internal sealed class Donate : IEventKind
{
    public static string Word => "donate";

    public static void Translate(ScenarioEvent row, EventTarget target)
    {
        int week = target.From(row);
        target.Into.Stocks.Add(new StockChange(
            target.Event,
            target.Point(DonationSites.Find(row.Giver!, row.Item!.Value, target.Network.Model)!, row.Item!.Value),
            target.Point(DonationSites.Find(row.Receiver!, row.Item!.Value, target.Network.Model)!, row.Item!.Value),
            week,
            row.Quantity ?? 0,
            ReserveReleased: 0,
            target.Week(row.ReplaceBy) ?? week));
    }
}
