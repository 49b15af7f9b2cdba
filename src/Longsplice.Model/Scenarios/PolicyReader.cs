using System.Collections.Immutable;
using Longsplice.Model.Checks;
using Longsplice.Model.Tables;
using YamlDotNet.RepresentationModel;

namespace Longsplice.Model.Scenarios;

/// <summary>Reads a policy, what it says of nations, and what its phases change.</summary>
internal sealed class PolicyReader(NodeReader nodes)
{
    private static readonly TableSchema Schema = TableSchema<PolicySettings>.Instance;

    /// <summary>The policy of a node.</summary>
    public PolicySettings Read(YamlNode node)
    {
        var (change, fields) = Change(node, "policy", "nations", "phases");
        return change.Over(new PolicySettings()) with
        {
            Nations = Nations(fields, "policy.nations"),
            Phases = Phases(fields),
        };
    }

    private (PolicyChange Change, Dictionary<string, YamlNode> Fields) Change(YamlNode node, string field, params string[] more)
    {
        if (node is not YamlMappingNode mapping)
        {
            nodes.Refuse("LS063", node, field, "no fields", "the fields of a policy");
            return (PolicyChange.None, []);
        }

        var fields = nodes.Fields(mapping, [.. Schema.Columns.Select(column => column.Name), .. more]);
        var values = PolicyChange.None.Values.ToBuilder();
        object read = new PolicySettings();
        foreach (var column in Schema.Columns.Where(column => fields.ContainsKey(column.Name)))
        {
            if (nodes.Set(column, column.Name, fields[column.Name], read))
            {
                values[column.Name] = column.Property.GetValue(read)!;
            }
        }

        return (new PolicyChange(values.ToImmutable()), fields);
    }

    private ImmutableSortedDictionary<string, PolicyChange> Nations(Dictionary<string, YamlNode> fields, string field)
    {
        var nations = ImmutableSortedDictionary.CreateBuilder<string, PolicyChange>(StringComparer.Ordinal);
        foreach (var (key, value) in Entries(fields, "nations", field))
        {
            nations[key.Value ?? ""] = Change(value, field).Change;
        }

        return nations.ToImmutable();
    }

    private ImmutableSortedDictionary<PhaseName, PhasePolicy> Phases(Dictionary<string, YamlNode> fields)
    {
        var phases = ImmutableSortedDictionary.CreateBuilder<PhaseName, PhasePolicy>();
        foreach (var (key, value) in Entries(fields, "phases", "policy.phases"))
        {
            string word = key.Value ?? "";
            if (!Words.TryParse(typeof(PhaseName), word, out object? phase))
            {
                string[] words = [.. Words.Of(typeof(PhaseName))];
                nodes.Refuse("LS132", key, "policy.phases", word, $"one of {string.Join(", ", words)}", Nearest.Hint(word, words));
                continue;
            }

            var (change, own) = Change(value, "policy.phases", "nations");
            phases[(PhaseName)phase!] = new PhasePolicy(change, Nations(own, $"policy.phases.{word}.nations"));
        }

        return phases.ToImmutable();
    }

    private IEnumerable<(YamlScalarNode Key, YamlNode Value)> Entries(
        Dictionary<string, YamlNode> fields, string name, string field)
    {
        if (!fields.TryGetValue(name, out var node))
        {
            yield break;
        }

        if (node is not YamlMappingNode mapping)
        {
            nodes.Refuse("LS063", node, field, "no fields", $"the {name}, each with the settings that differ");
            yield break;
        }

        foreach (var (key, value) in mapping.Children)
        {
            if (key is YamlScalarNode scalar)
            {
                yield return (scalar, value);
            }
            else
            {
                nodes.Refuse("LS063", key, field, "no name", $"the {name}, each with the settings that differ");
            }
        }
    }
}
