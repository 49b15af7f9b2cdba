using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Events;

/// <summary>A lane, a passage or one contract's route takes longer, or carries less.</summary>
internal sealed class Slow : IEventKind
{
    public static string Word => "slow";

    public static void Translate(ScenarioEvent row, EventTarget target) =>
        LaneTargets.Add(row, target, row.ExtraDays ?? 0, row.Remaining ?? 1);
}
