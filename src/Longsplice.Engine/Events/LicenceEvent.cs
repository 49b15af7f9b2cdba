using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Events;

/// <summary>A licence has another status for some weeks.</summary>
internal sealed class LicenceEvent : IEventKind
{
    public static string Word => "licence";

    public static void Translate(ScenarioEvent row, EventTarget target) => target.Into.Licences.Add(
        new LicenceChange(
            target.Event,
            target.LicenceNumber(row.Licence!.Value),
            target.From(row),
            target.Until(row),
            row.Status!.Value));
}
