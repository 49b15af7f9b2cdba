using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Events;

/// <summary>An exporter lets nothing of some items leave for some importers.</summary>
internal sealed class Ban : IEventKind
{
    public static string Word => "ban";

    public static void Translate(ScenarioEvent row, EventTarget target) => target.Into.Permissions.Add(
        new Permission(target.Event, target.Transfers(row), target.From(row), target.Until(row), CapPerWeek: 0));
}
