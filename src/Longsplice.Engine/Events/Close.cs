using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Events;

/// <summary>Nothing passes a lane or a passage.</summary>
internal sealed class Close : IEventKind
{
    public static string Word => "close";

    public static void Translate(ScenarioEvent row, EventTarget target) =>
        LaneTargets.Add(row, target, double.PositiveInfinity, remaining: 0);
}
