using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Scenarios;

/// <summary>A scenario as canonical YAML: every value in a fixed order and form, so that equal scenarios are equal bytes.</summary>
public static class ScenarioText
{
    /// <summary>The text.</summary>
    public static string Of(Scenario scenario)
    {
        var text = new StringBuilder();
        Line(text, 0, "name", scenario.Name);
        Line(text, 0, "start", Iso(scenario.Start));
        Line(text, 0, "weeks", scenario.Weeks.ToString(CultureInfo.InvariantCulture));
        Line(text, 0, "build_up_weeks", scenario.BuildUpWeeks.ToString(CultureInfo.InvariantCulture));
        Line(text, 0, "crisis_at", scenario.CrisisAt is { } crisis ? Iso(crisis) : "");
        Line(text, 0, "seed", scenario.Seed.ToString(CultureInfo.InvariantCulture));
        AppendPolicy(text, scenario.Policy);
        AppendEvents(text, 0, scenario.Events);
        AppendCrises(text, scenario);
        return text.ToString();
    }

    /// <summary>SHA-256 of the text, in lower-case hexadecimal: formatting and comments don't matter.</summary>
    public static string HashOf(Scenario scenario) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Of(scenario))));

    private static void AppendPolicy(StringBuilder text, PolicySettings policy)
    {
        text.Append("policy:\n");
        AppendColumns(text, 2, TableSchema<PolicySettings>.Instance, policy);
        AppendNations(text, 2, policy.Nations);
        text.Append(policy.Phases.Count > 0 ? "  phases:\n" : "");
        foreach (var (phase, change) in policy.Phases)
        {
            bool isEmpty = change.All.Values.Count == 0 && change.Nations.Count == 0;
            text.Append(' ', 4).Append(Words.ToSnakeCase(phase.ToString())).Append(isEmpty ? ": {}\n" : ":\n");
            AppendChange(text, 6, change.All);
            AppendNations(text, 6, change.Nations);
        }
    }

    private static void AppendNations(StringBuilder text, int indent, ImmutableSortedDictionary<string, PolicyChange> nations)
    {
        if (nations.Count == 0)
        {
            return;
        }

        text.Append(' ', indent).Append("nations:\n");
        foreach (var (nation, change) in nations)
        {
            text.Append(' ', indent + 2).Append(Quoted(nation)).Append(change.Values.Count == 0 ? ": {}\n" : ":\n");
            AppendChange(text, indent + 4, change);
        }
    }

    private static void AppendChange(StringBuilder text, int indent, PolicyChange change)
    {
        foreach (var column in TableSchema<PolicySettings>.Instance.Columns.Where(column => change.Values.ContainsKey(column.Name)))
        {
            Line(text, indent, column.Name, column.Cell.Format(change.Values[column.Name]));
        }
    }

    private static void AppendCrises(StringBuilder text, Scenario scenario)
    {
        if (scenario.Crises.Length == 0)
        {
            return;
        }

        Line(text, 0, "gap_weeks", scenario.GapWeeks.ToString(CultureInfo.InvariantCulture));
        text.Append("crises:\n");
        foreach (var crisis in scenario.Crises)
        {
            text.Append(' ', 2).Append(Quoted(crisis.Id)).Append(":\n");
            Line(text, 4, "theatre", crisis.Theatre.Code);
            AppendEvents(text, 4, crisis.Events);
        }
    }

    private static void AppendEvents(StringBuilder text, int indent, IReadOnlyList<ScenarioEvent> events)
    {
        text.Append(' ', indent).Append(events.Count == 0 ? "events: []\n" : "events:\n");
        foreach (var row in events)
        {
            text.Append(' ', indent + 2).Append("- id: ").Append(Quoted(row.Id)).Append('\n');
            foreach (var column in TableSchema<ScenarioEvent>.Instance.Columns.Where(column => column.Name != "id"))
            {
                string value = column.TextOf(row);
                if (value.Length > 0 && value != column.Cell.Format(column.Default))
                {
                    Line(text, indent + 4, EventKind.Find(row.Kind)?.FieldOf(column.Name) ?? column.Name, value, column.Cell.IsList);
                }
            }
        }
    }

    private static void AppendColumns(StringBuilder text, int indent, TableSchema schema, object row)
    {
        foreach (var column in schema.Columns)
        {
            Line(text, indent, column.Name, column.TextOf(row));
        }
    }

    private static void Line(StringBuilder text, int indent, string name, string value, bool isList = false)
    {
        if (value.Length > 0)
        {
            string shown = isList ? $"[{string.Join(", ", value.Split(';').Select(Quoted))}]" : Quoted(value);
            text.Append(' ', indent).Append(name).Append(": ").Append(shown).Append('\n');
        }
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Plain where nothing in the text can mean anything else in YAML.</summary>
    private static string Quoted(string value) =>
        value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.')
            && !value.StartsWith('-')
            && !value.StartsWith('.')
            ? value
            : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
