using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Events;

/// <summary>An exporter lets only so much of some items leave for some importers in a week.</summary>
internal sealed class Quota : IEventKind
{
    public static string Word => "quota";

    public static void Translate(ScenarioEvent row, EventTarget target) => target.Into.Permissions.Add(
        new Permission(
            target.Event, target.Transfers(row), target.From(row), target.Until(row), row.PerWeek ?? 0));
}
