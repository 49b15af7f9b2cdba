using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Briefs;

/// <summary>
/// The colour of each event, the same everywhere: five at most, by letter; of more events the five that do most
/// keep a colour and the rest share the grey of what no event does.
/// </summary>
internal sealed class EventColours
{
    /// <summary>Events that have a colour of their own.</summary>
    public const int Most = 5;

    private readonly Dictionary<string, string> _styles;

    public EventColours(Scenario scenario, ResultTables tables)
    {
        var done = tables.EventEffects.ToLookup(row => row.Event, row => Math.Abs(row.InRun ?? 0));
        _styles = scenario.Events
            .Select(row => row.Id)
            .OrderByDescending(id => scenario.Events.Length > Most ? done[id].Sum() : 0)
            .Take(Most)
            .Order(Comparer<string>.Create((one, other) => NumberOf(scenario, one) - NumberOf(scenario, other)))
            .Select((id, number) => (id, number))
            .ToDictionary(entry => entry.id, entry => $"e{entry.number}", StringComparer.Ordinal);
    }

    /// <summary>Style of an event or of another cause.</summary>
    public string Of(string cause) => _styles.GetValueOrDefault(cause, "none");

    private static int NumberOf(Scenario scenario, string id) =>
        scenario.Events.Select(row => row.Id).ToList().IndexOf(id);
}
