using System.Collections.Immutable;
using System.Globalization;
using Longsplice.Model.Checks;
using Longsplice.Model.Tables;
using YamlDotNet.RepresentationModel;

namespace Longsplice.Model.Scenarios;

/// <summary>Reads the fields of a scenario; what cannot be read becomes a finding with its line.</summary>
internal sealed class ScenarioReader(string file, List<Finding> findings)
{
    private static readonly string[] Known =
        ["name", "start", "weeks", "build_up_weeks", "crisis_at", "seed", "events", "policy"];

    private static readonly string[] Required = ["start", "weeks"];

    private static readonly string[] Later = ["include", "crises", "gap_weeks"];

    public Scenario? Read(YamlMappingNode root)
    {
        var fields = Fields(root, Known, Later);
        var start = Date(fields, "start");
        int? weeks = Whole(fields, "weeks", 1, 5200);
        foreach (string name in Required.Where(name => !fields.ContainsKey(name)))
        {
            findings.Add(Finding.Of("LS062", file, 1, name, "nothing", $"a field '{name}'"));
        }

        var scenario = new Scenario
        {
            Name = Text(fields, "name") ?? Path.GetFileNameWithoutExtension(file),
            Start = start ?? default,
            Weeks = weeks ?? 1,
            BuildUpWeeks = Whole(fields, "build_up_weeks", 0, 1040) ?? 0,
            CrisisAt = Date(fields, "crisis_at"),
            Seed = Whole(fields, "seed", 0, int.MaxValue) ?? 0,
            Policy = fields.TryGetValue("policy", out var policy) ? PolicyOf(policy) : new PolicySettings(),
            Events = fields.TryGetValue("events", out var events) ? EventsOf(events) : [],
        };
        return scenario;
    }

    private Dictionary<string, YamlNode> Fields(YamlMappingNode node, IEnumerable<string> known, IEnumerable<string> later)
    {
        var fields = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var (key, value) in node.Children)
        {
            string name = (key as YamlScalarNode)?.Value ?? "";
            if (later.Contains(name))
            {
                findings.Add(Finding.Of("LS072", file, LineOf(key), name, name, "events listed under 'events'"));
            }
            else if (!known.Contains(name))
            {
                findings.Add(Finding.Of("LS061", file, LineOf(key), name, name, "a field of the format", Nearest.Hint(name, known)));
            }
            else
            {
                fields[name] = value;
            }
        }

        return fields;
    }

    private ImmutableArray<ScenarioEvent> EventsOf(YamlNode node)
    {
        if (node is not YamlSequenceNode list)
        {
            findings.Add(Finding.Of("LS063", file, LineOf(node), "events", "no list", "a list of events"));
            return [];
        }

        return [.. list.Children.Select(EventOf).OfType<ScenarioEvent>()];
    }

    private ScenarioEvent? EventOf(YamlNode node)
    {
        if (node is not YamlMappingNode mapping)
        {
            findings.Add(Finding.Of("LS063", file, LineOf(node), "events", "no fields", "the fields of an event"));
            return null;
        }

        string word = mapping.Children
            .Where(pair => pair.Key is YamlScalarNode { Value: "kind" })
            .Select(pair => (pair.Value as YamlScalarNode)?.Value)
            .FirstOrDefault() ?? "";
        if (EventKind.Find(word) is not { } kind)
        {
            bool isLater = EventKind.Later.Contains(word);
            string words = string.Join(", ", EventKind.All.Select(one => one.Word));
            findings.Add(isLater
                ? Finding.Of("LS072", file, LineOf(node), "kind", word, $"one of {words}")
                : Finding.Of("LS064", file, LineOf(node), "kind", word, $"one of {words}", Nearest.Hint(word, EventKind.All.Select(one => one.Word))));
            return null;
        }

        return Fill(kind, mapping);
    }

    private ScenarioEvent? Fill(EventKind kind, YamlMappingNode mapping)
    {
        var fields = Fields(mapping, kind.Fields, []);
        foreach (string name in kind.Required.Add("id").Where(name => !fields.ContainsKey(name)))
        {
            findings.Add(Finding.Of("LS062", file, LineOf(mapping), name, "nothing", $"a field '{name}' of a {kind.Word}"));
        }

        int named = kind.OneOf.Count(fields.ContainsKey);
        if (kind.OneOf.Length > 0 && named != 1)
        {
            findings.Add(Finding.Of(
                "LS071", file, LineOf(mapping), "kind", $"{named} of them", $"exactly one of {string.Join(", ", kind.OneOf)}"));
        }

        object row = Activator.CreateInstance<ScenarioEvent>();
        bool isGood = true;
        foreach (var (name, value) in fields)
        {
            isGood &= Set(TableSchema<ScenarioEvent>.Instance, ColumnOf(kind, name), name, value, row);
        }

        var filled = (ScenarioEvent)row;
        return isGood && filled.Id is not null ? filled with { FileLine = LineOf(mapping) } : null;
    }

    /// <summary>The column that a field of a kind fills.</summary>
    public static Column ColumnFor(EventKind kind, string field) =>
        TableSchema<ScenarioEvent>.Instance.Columns.First(column => column.Name == ColumnOf(kind, field));

    /// <summary>A donation says from whom and to whom; its week is 'at'.</summary>
    private static string ColumnOf(EventKind kind, string field) => (kind.Word, field) switch
    {
        ("donate", "from") => "giver",
        ("donate", "to") => "receiver",
        ("donate", "at") => "from",
        _ => field,
    };

    private PolicySettings PolicyOf(YamlNode node)
    {
        var policy = PolicyOf(node, new PolicySettings(), withNations: true, out var nations);
        var overrides = policy.Nations.ToBuilder();
        if (nations is not null)
        {
            foreach (var (key, value) in nations.Children)
            {
                overrides[(key as YamlScalarNode)?.Value ?? ""] = PolicyOf(value, policy, withNations: false, out _);
            }
        }

        return policy with { Nations = overrides.ToImmutable() };
    }

    private PolicySettings PolicyOf(
        YamlNode node, PolicySettings start, bool withNations, out YamlMappingNode? nations)
    {
        nations = null;
        if (node is not YamlMappingNode mapping)
        {
            findings.Add(Finding.Of("LS063", file, LineOf(node), "policy", "no fields", "the fields of a policy"));
            return start;
        }

        var schema = TableSchema<PolicySettings>.Instance;
        string[] known = [.. schema.Columns.Select(column => column.Name), .. withNations ? ["nations"] : Array.Empty<string>()];
        var fields = Fields(mapping, known, []);
        object policy = start with { };
        foreach (var (name, value) in fields.Where(field => field.Key != "nations"))
        {
            Set(schema, name, name, value, policy);
        }

        nations = fields.GetValueOrDefault("nations") as YamlMappingNode;
        return (PolicySettings)policy;
    }

    private bool Set(TableSchema schema, string columnName, string field, YamlNode node, object row)
    {
        var column = schema.Columns.First(column => column.Name == columnName);
        string? text = node switch
        {
            YamlScalarNode scalar => scalar.Value ?? "",
            YamlSequenceNode list when column.Cell.IsList && list.Children.All(child => child is YamlScalarNode) =>
                string.Join(';', list.Children.Select(child => ((YamlScalarNode)child).Value)),
            _ => null,
        };
        var found = new List<Finding>();
        bool isGood = text is not null && Files.CellReader.Read(file, LineOf(node), column, text, row, found);
        foreach (var finding in found)
        {
            string code = finding.Code == "LS007" ? "LS070" : "LS063";
            findings.Add(Finding.Of(code, file, finding.Row, field, finding.Found, finding.Expected, finding.Hint));
        }

        if (text is null)
        {
            findings.Add(Finding.Of("LS063", file, LineOf(node), field, "no single value", column.Cell.Expects));
        }

        return isGood;
    }

    private static string? Text(Dictionary<string, YamlNode> fields, string name) =>
        (fields.GetValueOrDefault(name) as YamlScalarNode)?.Value;

    private DateOnly? Date(Dictionary<string, YamlNode> fields, string name)
    {
        if (!fields.TryGetValue(name, out var node))
        {
            return null;
        }

        if (DateOnly.TryParseExact((node as YamlScalarNode)?.Value, "yyyy-MM-dd", out var date))
        {
            return date;
        }

        findings.Add(Finding.Of("LS063", file, LineOf(node), name, $"{node}", "a date as 2027-01-25"));
        return null;
    }

    private int? Whole(Dictionary<string, YamlNode> fields, string name, int least, int most)
    {
        if (!fields.TryGetValue(name, out var node))
        {
            return null;
        }

        bool isWhole = int.TryParse(
            (node as YamlScalarNode)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value);
        if (isWhole && value >= least && value <= most)
        {
            return value;
        }

        findings.Add(Finding.Of("LS070", file, LineOf(node), name, $"{node}", $"a whole number from {least} to {most}"));
        return null;
    }

    private static int LineOf(YamlNode node) => (int)node.Start.Line;
}
