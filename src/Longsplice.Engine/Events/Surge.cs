using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Events;

/// <summary>A demand, or all demands of a nation for an item, rise or fall.</summary>
internal sealed class Surge : IEventKind
{
    public static string Word => "surge";

    public static void Translate(ScenarioEvent row, EventTarget target) => target.Into.Demands.Add(
        new DemandChange(
            target.Event,
            Demands(row, target),
            target.From(row),
            target.Until(row),
            row.Factor ?? 1,
            row.AddPerWeek ?? 0));

    private static int[] Demands(ScenarioEvent row, EventTarget target)
    {
        var model = target.Network.Model;
        return
        [
            .. Enumerable.Range(0, model.Demands.Count).Where(number =>
                (row.Demand is null || model.Demands[number].Id == row.Demand)
                && (row.Item is null || model.Demands[number].Item == row.Item)
                && (row.Nation is null
                    || model.Sites[model.Sites.IndexOf(model.Demands[number].Site)].Nation == row.Nation)),
        ];
    }
}
