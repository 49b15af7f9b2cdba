using System.Collections.Immutable;
using System.Globalization;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Scenarios;

/// <summary>The fields of a scenario as text by path, so that two can be compared.</summary>
internal static class ScenarioFields
{
    /// <summary>All fields but the events.</summary>
    public static SortedDictionary<string, string> Of(Scenario scenario)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = scenario.Name,
            ["start"] = Iso(scenario.Start),
            ["weeks"] = Text(scenario.Weeks),
            ["build_up_weeks"] = Text(scenario.BuildUpWeeks),
            ["crisis_at"] = scenario.CrisisAt is { } crisis ? Iso(crisis) : "",
            ["seed"] = scenario.Seed.ToString(CultureInfo.InvariantCulture),
        };
        foreach (var column in TableSchema<PolicySettings>.Instance.Columns)
        {
            fields[$"policy.{column.Name}"] = column.TextOf(scenario.Policy);
        }

        fields["gap_weeks"] = Text(scenario.GapWeeks);
        foreach (var strike in scenario.Crises)
        {
            fields[$"crises.{strike.Id}.theatre"] = strike.Theatre.Code;
            fields[$"crises.{strike.Id}.events"] = string.Join("; ", strike.Events.Select(Sentence));
        }

        Add(fields, "policy.nations", scenario.Policy.Nations);
        foreach (var (phase, change) in scenario.Policy.Phases)
        {
            string path = $"policy.phases.{Words.ToSnakeCase(phase.ToString())}";
            Add(fields, path, change.All);
            Add(fields, $"{path}.nations", change.Nations);
        }

        return fields;
    }

    /// <summary>An event as one text.</summary>
    private static string Sentence(ScenarioEvent row) =>
        $"{row.Id} {string.Join(' ', Of(row).Select(field => $"{field.Key}={field.Value}"))}";

    /// <summary>The fields of an event, without its id.</summary>
    public static SortedDictionary<string, string> Of(ScenarioEvent row)
    {
        var kind = EventKind.Find(row.Kind);
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in TableSchema<ScenarioEvent>.Instance.Columns.Where(column => column.Name != "id"))
        {
            string text = column.TextOf(row);
            if (text.Length > 0 && text != column.Cell.Format(column.Default))
            {
                fields[kind?.FieldOf(column.Name) ?? column.Name] = text;
            }
        }

        return fields;
    }

    /// <summary>Fields in which two differ, in order.</summary>
    public static ImmutableArray<FieldDifference> Compare(
        SortedDictionary<string, string> one, SortedDictionary<string, string> other) =>
    [
        .. one.Keys.Union(other.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(field => new FieldDifference(field, one.GetValueOrDefault(field, ""), other.GetValueOrDefault(field, "")))
            .Where(field => field.A != field.B),
    ];

    private static void Add(
        SortedDictionary<string, string> fields, string path, ImmutableSortedDictionary<string, PolicyChange> nations)
    {
        foreach (var (nation, change) in nations)
        {
            Add(fields, $"{path}.{nation}", change);
        }
    }

    private static void Add(SortedDictionary<string, string> fields, string path, PolicyChange change)
    {
        foreach (var column in TableSchema<PolicySettings>.Instance.Columns.Where(column => change.Values.ContainsKey(column.Name)))
        {
            fields[$"{path}.{column.Name}"] = column.Cell.Format(change.Values[column.Name]);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
