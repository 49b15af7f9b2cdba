using System.Collections.Immutable;
using Longsplice.Model.Checks;
using Longsplice.Model.Tables;
using YamlDotNet.RepresentationModel;

namespace Longsplice.Model.Scenarios;

/// <summary>Reads the events of a scenario.</summary>
internal sealed class EventReader(NodeReader nodes)
{
    /// <summary>The events of a node, in its order.</summary>
    public ImmutableArray<ScenarioEvent> Read(YamlNode node)
    {
        if (node is not YamlSequenceNode list)
        {
            nodes.Refuse("LS063", node, "events", "no list", "a list of events");
            return [];
        }

        return [.. list.Children.Select(EventOf).OfType<ScenarioEvent>()];
    }

    /// <summary>The column that a field of a kind fills.</summary>
    public static Column ColumnFor(EventKind kind, string field) =>
        TableSchema<ScenarioEvent>.Instance.Columns.First(column => column.Name == kind.ColumnOf(field));

    private ScenarioEvent? EventOf(YamlNode node)
    {
        if (node is not YamlMappingNode mapping)
        {
            nodes.Refuse("LS063", node, "events", "no fields", "the fields of an event");
            return null;
        }

        string word = mapping.Children
            .Where(pair => pair.Key is YamlScalarNode { Value: "kind" })
            .Select(pair => (pair.Value as YamlScalarNode)?.Value)
            .FirstOrDefault() ?? "";
        if (EventKind.Find(word) is { } kind)
        {
            return Fill(kind, mapping);
        }

        string[] words = [.. EventKind.All.Select(one => one.Word)];
        nodes.Refuse("LS064", node, "kind", word, $"one of {string.Join(", ", words)}", Nearest.Hint(word, words));
        return null;
    }

    private ScenarioEvent? Fill(EventKind kind, YamlMappingNode mapping)
    {
        var fields = nodes.Fields(mapping, kind.Fields);
        foreach (string name in kind.Required.Add("id").Where(name => !HasValue(fields, name)))
        {
            nodes.Refuse("LS062", mapping, name, "nothing", $"a field '{name}' of {kind.Article} {kind.Word}");
        }

        int named = kind.OneOf.Count(name => HasValue(fields, name));
        if (kind.OneOf.Length > 0 && named != 1)
        {
            nodes.Refuse("LS071", mapping, "kind", $"{named} of them", $"exactly one of {string.Join(", ", kind.OneOf)}");
        }

        object row = Activator.CreateInstance<ScenarioEvent>();
        bool isGood = true;
        foreach (var (name, value) in fields)
        {
            isGood &= nodes.Set(ColumnFor(kind, name), name, value, row);
        }

        var filled = (ScenarioEvent)row;
        return isGood && filled.Id is not null
            ? filled with { File = nodes.Yaml.FileOf(mapping), FileLine = NodeReader.LineOf(mapping) }
            : null;
    }

    private static bool HasValue(Dictionary<string, YamlNode> fields, string name) =>
        fields.TryGetValue(name, out var node) && HasValue(node);

    private static bool HasValue(YamlNode node) => node switch
    {
        YamlScalarNode scalar => !string.IsNullOrWhiteSpace(scalar.Value),
        YamlSequenceNode list => list.Children.Any(HasValue),
        _ => true,
    };
}
