using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Events;

/// <summary>Other rules hold from a week on.</summary>
internal sealed class Phase : IEventKind
{
    public static string Word => "phase";

    /// <summary>A phase that the policy does not describe has the policy's own rules.</summary>
    public static void Translate(ScenarioEvent row, EventTarget target)
    {
        var network = target.Network;
        var rules = network.PhaseRules.GetValueOrDefault(row.Name!.Value, network.Rules);
        target.Into.Rules.Add(new RulesChange(target.Event, rules, target.From(row), target.Until(row)));
    }
}
