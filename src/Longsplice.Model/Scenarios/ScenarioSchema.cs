using System.Text.Json;
using System.Text.Json.Nodes;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Scenarios;

/// <summary>The published JSON schema of scenarios, made from the same catalogue that reads them.</summary>
public static class ScenarioSchema
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>The schema as text.</summary>
    public static string Json() => new JsonObject
    {
        ["$schema"] = "http://json-schema.org/draft-07/schema#",
        ["title"] = "Longsplice scenario",
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = new JsonArray("start", "weeks"),
        ["properties"] = new JsonObject
        {
            ["name"] = new JsonObject { ["type"] = "string" },
            ["start"] = Date(),
            ["weeks"] = Whole(1, 5200),
            ["build_up_weeks"] = Whole(0, 1040),
            ["crisis_at"] = Date(),
            ["seed"] = Whole(0, int.MaxValue),
            ["include"] = new JsonObject
            {
                ["description"] = "Scenario files that come first, by paths relative to this file.",
                ["oneOf"] = new JsonArray(
                    new JsonObject { ["type"] = "string" },
                    new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } }),
            },
            ["gap_weeks"] = Whole(0, 5200),
            ["crises"] = new JsonObject
            {
                ["description"] = "Crises by id, run alone, one after the other and together.",
                ["type"] = "object",
                ["additionalProperties"] = Crisis(),
            },
            ["policy"] = Policy(withNations: true, withPhases: true),
            ["events"] = Events(),
        },
    }.ToJsonString(Indented) + "\n";

    private static JsonObject Events() => new()
    {
        ["type"] = "array",
        ["items"] = new JsonObject { ["oneOf"] = new JsonArray([.. EventKind.All.Select(Event)]) },
    };

    private static JsonObject Crisis() => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = new JsonArray("theatre", "events"),
        ["properties"] = new JsonObject { ["theatre"] = new JsonObject { ["type"] = "string" }, ["events"] = Events() },
    };

    private static JsonObject Date() => new() { ["type"] = "string", ["pattern"] = "^\\d{4}-\\d{2}-\\d{2}$" };

    private static JsonObject Whole(int least, int most) =>
        new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };

    private static JsonObject Policy(bool withNations, bool withPhases)
    {
        var properties = new JsonObject();
        foreach (var column in TableSchema<PolicySettings>.Instance.Columns)
        {
            properties[column.Name] = Field(column);
        }

        if (withNations)
        {
            properties["nations"] = new JsonObject { ["type"] = "object", ["additionalProperties"] = Policy(withNations: false, withPhases: false) };
        }

        if (withPhases)
        {
            properties["phases"] = Phases();
        }

        return new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
    }

    private static JsonObject Phases()
    {
        var phases = new JsonObject();
        foreach (string phase in Words.Of(typeof(PhaseName)))
        {
            phases[phase] = Policy(withNations: true, withPhases: false);
        }

        return new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = phases };
    }

    private static JsonObject Event(EventKind kind)
    {
        var properties = new JsonObject();
        foreach (string field in kind.Fields)
        {
            properties[field] = field == "kind" ? new JsonObject { ["const"] = kind.Word } : Field(EventReader.ColumnFor(kind, field));
        }

        var schema = new JsonObject
        {
            ["title"] = kind.Word,
            ["description"] = kind.Meaning,
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([.. EventKind.Common.Concat(kind.Required).Select(name => JsonValue.Create(name))]),
            ["properties"] = properties,
        };
        if (kind.OneOf.Length > 0)
        {
            schema["oneOf"] = new JsonArray([.. kind.OneOf.Select(name =>
                new JsonObject { ["required"] = new JsonArray(JsonValue.Create(name)) })]);
        }

        return schema;
    }

    private static JsonObject Field(Column column)
    {
        var field = Type(column);
        field["description"] = column.Declared.Meaning;
        if (double.IsFinite(column.Declared.Min))
        {
            field[column.Declared.ExcludesMin ? "exclusiveMinimum" : "minimum"] = column.Declared.Min;
        }

        if (double.IsFinite(column.Declared.Max))
        {
            field["maximum"] = column.Declared.Max;
        }

        return field;
    }

    private static JsonObject Type(Column column)
    {
        var type = column.Cell.Type;
        return type switch
        {
            _ when column.Cell.IsList => new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
            _ when type == typeof(double) => new() { ["type"] = "number" },
            _ when type == typeof(int) => new() { ["type"] = "integer" },
            _ when type == typeof(WeekOrDate) => new() { ["type"] = new JsonArray("integer", "string") },
            _ when type.IsEnum => new() { ["enum"] = new JsonArray([.. Words.Of(type).Select(word => JsonValue.Create(word))]) },
            _ => new() { ["type"] = "string" },
        };
    }
}
