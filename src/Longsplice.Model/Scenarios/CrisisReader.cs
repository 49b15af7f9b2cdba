using System.Collections.Immutable;
using Longsplice.Model.Ids;
using YamlDotNet.RepresentationModel;

namespace Longsplice.Model.Scenarios;

/// <summary>Reads the crises of a scenario.</summary>
internal sealed class CrisisReader(NodeReader nodes)
{
    private static readonly string[] Known = ["theatre", "events"];

    /// <summary>The crises of a node, in its order.</summary>
    public ImmutableArray<Crisis> Read(YamlNode node)
    {
        if (node is YamlMappingNode crises)
        {
            return [.. crises.Children.Select(pair => CrisisOf(pair.Key, pair.Value)).OfType<Crisis>()];
        }

        nodes.Refuse("LS063", node, "crises", "no fields", "crises by id, each with theatre and events");
        return [];
    }

    private Crisis? CrisisOf(YamlNode key, YamlNode value)
    {
        string id = (key as YamlScalarNode)?.Value ?? "";
        if (id.Length == 0 || id.Any(letter => letter is '>' or '+' or ';' or '/' || char.IsControl(letter)) || id is "events" or "baseline")
        {
            nodes.Refuse("LS063", key, "crises", id, "an id without '>', '+', ';' and '/', and neither 'events' nor 'baseline'");
        }

        if (value is not YamlMappingNode mapping)
        {
            nodes.Refuse("LS063", value, $"crises.{id}", "no fields", "theatre and events");
            return null;
        }

        var fields = nodes.Fields(mapping, Known);
        foreach (string name in Known.Where(name => !fields.ContainsKey(name)))
        {
            nodes.Refuse("LS062", mapping, name, "nothing", $"a field '{name}' of a crisis");
        }

        var theatre = new TheatreId(NodeReader.Text(fields, "theatre") ?? "");
        return new Crisis(id, theatre, fields.TryGetValue("events", out var events) ? new EventReader(nodes).Read(events) : []);
    }
}
