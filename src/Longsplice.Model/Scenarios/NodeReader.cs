using System.Globalization;
using Longsplice.Model.Checks;
using Longsplice.Model.Tables;
using YamlDotNet.RepresentationModel;

namespace Longsplice.Model.Scenarios;

/// <summary>Reads fields of YAML nodes; what cannot be read becomes a finding with its file and line.</summary>
internal sealed class NodeReader(ScenarioYaml yaml, List<Finding> findings)
{
    private const int YearsEnd = 9000;

    /// <summary>The scenario's file and all that it includes.</summary>
    public ScenarioYaml Yaml => yaml;

    /// <summary>Adds a finding at a node.</summary>
    public void Refuse(string code, YamlNode node, string field, string found, string expected, string hint = "") =>
        findings.Add(Finding.Of(code, yaml.FileOf(node), LineOf(node), field, found, expected, hint));

    /// <summary>The known fields of a mapping by name; others are findings.</summary>
    /// <param name="node">The mapping.</param>
    /// <param name="known">Names that the format has.</param>
    public Dictionary<string, YamlNode> Fields(YamlMappingNode node, IEnumerable<string> known)
    {
        var fields = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var (key, value) in node.Children)
        {
            string name = (key as YamlScalarNode)?.Value ?? "";
            if (!known.Contains(name))
            {
                Refuse("LS061", key, name, name, "a field of the format", Nearest.Hint(name, known));
            }
            else
            {
                fields[name] = value;
            }
        }

        return fields;
    }

    /// <summary>Reads a value into a column of a row; false, with a finding, where it cannot be read.</summary>
    public bool Set(Column column, string field, YamlNode node, object row)
    {
        string? text = node switch
        {
            YamlScalarNode scalar => scalar.Value ?? "",
            YamlSequenceNode list when column.Cell.IsList && list.Children.All(child => child is YamlScalarNode) =>
                string.Join(';', list.Children.Select(child => ((YamlScalarNode)child).Value)),
            _ => null,
        };
        if (text is null)
        {
            Refuse("LS063", node, field, "no single value", column.Cell.Expects);
            return false;
        }

        var found = new List<Finding>();
        bool isGood = Files.CellReader.Read(yaml.FileOf(node), LineOf(node), column, text, row, found);
        foreach (var finding in found)
        {
            string code = finding.Code == "LS007" ? "LS070" : "LS063";
            findings.Add(Finding.Of(code, finding.File, finding.Row, field, finding.Found, finding.Expected, finding.Hint));
        }

        return isGood;
    }

    /// <summary>Text of a field; null where it is not there.</summary>
    public static string? Text(Dictionary<string, YamlNode> fields, string name) =>
        (fields.GetValueOrDefault(name) as YamlScalarNode)?.Value;

    /// <summary>A date before year 9000, so that the longest scenario ends in time; null where it is not there or cannot be read.</summary>
    public DateOnly? Date(Dictionary<string, YamlNode> fields, string name)
    {
        if (!fields.TryGetValue(name, out var node))
        {
            return null;
        }

        if (DateOnly.TryParseExact((node as YamlScalarNode)?.Value, "yyyy-MM-dd", out var date) && date.Year < YearsEnd)
        {
            return date;
        }

        Refuse("LS063", node, name, $"{node}", "a date as 2027-01-25, before year 9000");
        return null;
    }

    /// <summary>A whole number; null where it is not there or cannot be read.</summary>
    public int? Whole(Dictionary<string, YamlNode> fields, string name, int least, int most)
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

        Refuse("LS070", node, name, $"{node}", $"a whole number from {least} to {most}");
        return null;
    }

    /// <summary>Line of a node in its file.</summary>
    public static int LineOf(YamlNode node) => (int)node.Start.Line;
}
