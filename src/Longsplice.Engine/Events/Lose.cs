using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Events;

/// <summary>Stock on hand is destroyed.</summary>
internal sealed class Lose : IEventKind
{
    public static string Word => "lose";

    public static void Translate(ScenarioEvent row, EventTarget target) =>
        target.Into.Stocks.Add(new StockChange(
            target.Event,
            target.Point(row.Site!.Value.Code, row.Item!.Value),
            Receiver: -1,
            target.From(row),
            row.Quantity ?? 0,
            ReserveReleased: 0,
            ReplaceBy: target.From(row)));
}
