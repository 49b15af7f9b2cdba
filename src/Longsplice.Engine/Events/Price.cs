using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Events;

/// <summary>An item costs a multiple; nothing moves, what is late or missing is worth more.</summary>
internal sealed class Price : IEventKind
{
    public static string Word => "price";

    public static void Translate(ScenarioEvent row, EventTarget target) => target.Into.Prices.Add(new PriceChange(
        target.Event,
        target.Network.Model.Items.IndexOf(row.Item!.Value),
        target.From(row),
        target.Until(row),
        row.Factor ?? 1));
}
