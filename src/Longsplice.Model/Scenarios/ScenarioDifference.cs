using System.Collections.Immutable;

namespace Longsplice.Model.Scenarios;

/// <summary>Where two scenarios differ, field by field and event by event.</summary>
/// <param name="Fields">Fields outside events.</param>
/// <param name="Events">Events, in the order of the first, then of the second.</param>
public sealed record ScenarioDifference(ImmutableArray<FieldDifference> Fields, ImmutableArray<EventDifference> Events)
{
    /// <summary>True where the two say the same.</summary>
    public bool IsNone => Fields.IsEmpty && Events.IsEmpty;

    /// <summary>Compares two scenarios.</summary>
    public static ScenarioDifference Between(Scenario one, Scenario other) => new(
        ScenarioFields.Compare(ScenarioFields.Of(one), ScenarioFields.Of(other)), EventsBetween(one, other));

    private static ImmutableArray<EventDifference> EventsBetween(Scenario one, Scenario other)
    {
        var first = ById(one);
        var second = ById(other);
        string[] shared = [.. first.Keys.Where(second.ContainsKey)];
        string[] order = [.. second.Keys.Where(first.ContainsKey)];
        var placeInOther = order.Select((id, place) => (id, place)).ToDictionary(pair => pair.id, pair => pair.place, StringComparer.Ordinal);
        var found = new List<EventDifference>();
        foreach (var (id, row) in first)
        {
            if (!second.TryGetValue(id, out var others))
            {
                found.Add(Only(row, EventChange.Removed));
                continue;
            }

            var fields = ScenarioFields.Compare(ScenarioFields.Of(row), ScenarioFields.Of(others));
            if (fields.Length > 0)
            {
                found.Add(new EventDifference(id, others.Kind, EventChange.Changed, fields));
            }
            else if (Array.IndexOf(shared, id) != placeInOther[id])
            {
                found.Add(new EventDifference(id, row.Kind, EventChange.Moved, []));
            }
        }

        found.AddRange(second.Values.Where(row => !first.ContainsKey(row.Id)).Select(row => Only(row, EventChange.Added)));
        return [.. found];
    }

    private static EventDifference Only(ScenarioEvent row, EventChange change)
    {
        var none = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var own = ScenarioFields.Of(row);
        var fields = change == EventChange.Added ? ScenarioFields.Compare(none, own) : ScenarioFields.Compare(own, none);
        return new EventDifference(row.Id, row.Kind, change, fields);
    }

    /// <summary>Events by id, in order; of two with one id the first.</summary>
    private static OrderedDictionary<string, ScenarioEvent> ById(Scenario scenario)
    {
        var rows = new OrderedDictionary<string, ScenarioEvent>(StringComparer.Ordinal);
        foreach (var row in scenario.Events)
        {
            rows.TryAdd(row.Id, row);
        }

        return rows;
    }
}
