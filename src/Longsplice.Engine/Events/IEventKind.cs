using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Events;

/// <summary>One kind of event: translates a row of the scenario to the five primitives.</summary>
internal interface IEventKind
{
    /// <summary>The word that names the kind in a scenario.</summary>
    static abstract string Word { get; }

    /// <summary>Adds the event's primitives.</summary>
    static abstract void Translate(ScenarioEvent row, EventTarget target);
}
