using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Events;

/// <summary>A licence has another status for some weeks.</summary>
internal sealed class LicenceEvent : IEventKind
{
    public static string Word => "licence";

    public static void Translate(ScenarioEvent row, EventTarget target) => target.Into.Licences.Add(
        new LicenceChange(
            target.Event,
            LicenceNumber(row, target),
            target.From(row),
            target.Until(row),
            row.Status!.Value));

    private static int LicenceNumber(ScenarioEvent row, EventTarget target)
    {
        var licences = target.Network.Model.Licences;
        return Enumerable.Range(0, licences.Count).First(number => licences[number].Id == row.Licence);
    }
}
