using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Events;

/// <summary>Part of a reserve becomes ordinary stock.</summary>
internal sealed class Release : IEventKind
{
    public static string Word => "release";

    public static void Translate(ScenarioEvent row, EventTarget target) =>
        target.Into.Stocks.Add(new StockChange(
            target.Event,
            target.Point(row.Site!.Value.Code, row.Item!.Value),
            Receiver: -1,
            target.From(row),
            Quantity: 0,
            ReserveReleased: row.Quantity ?? 0,
            ReplaceBy: target.From(row)));
}
