using System.Collections.Frozen;
using Longsplice.Engine.Network;
using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Events;

/// <summary>Translates a scenario's events to primitives, kind by kind.</summary>
public static class EventTranslator
{
    private static readonly FrozenDictionary<string, Action<ScenarioEvent, EventTarget>> Kinds =
        new Dictionary<string, Action<ScenarioEvent, EventTarget>>(StringComparer.Ordinal)
        {
            [Adopt.Word] = Adopt.Translate,
            [Attack.Word] = Attack.Translate,
            [Ban.Word] = Ban.Translate,
            [Close.Word] = Close.Translate,
            [Cut.Word] = Cut.Translate,
            [Donate.Word] = Donate.Translate,
            [LicenceEvent.Word] = LicenceEvent.Translate,
            [Lose.Word] = Lose.Translate,
            [Outage.Word] = Outage.Translate,
            [Phase.Word] = Phase.Translate,
            [Price.Word] = Price.Translate,
            [Quota.Word] = Quota.Translate,
            [Release.Word] = Release.Translate,
            [Slow.Word] = Slow.Translate,
            [Surge.Word] = Surge.Translate,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words of all kinds that the engine can translate, in order.</summary>
    public static IEnumerable<string> Words => Kinds.Keys.Order(StringComparer.Ordinal);

    /// <summary>Translates the events for which a test holds; the others keep their number but do nothing.</summary>
    /// <param name="network">The network.</param>
    /// <param name="events">The scenario's events, in its order.</param>
    /// <param name="isIn">Whether the event of a number happens.</param>
    public static CompiledEvents Translate(
        SupplyNetwork network, IReadOnlyList<ScenarioEvent> events, Func<int, bool> isIn)
    {
        var compiled = new CompiledEvents { Ids = [.. events.Select(row => row.Id)] };
        for (int number = 0; number < events.Count; number++)
        {
            if (isIn(number))
            {
                Kinds[events[number].Kind](events[number], new EventTarget(network, number, compiled));
            }
        }

        return compiled;
    }
}
