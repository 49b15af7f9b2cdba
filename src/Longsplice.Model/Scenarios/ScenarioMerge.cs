using System.Collections.Immutable;
using Longsplice.Model.Checks;
using YamlDotNet.RepresentationModel;

namespace Longsplice.Model.Scenarios;

/// <summary>Lays two scenarios together, where they do not contradict each other.</summary>
/// <param name="Scenario">Both as one; null where they contradict each other or cannot be read.</param>
/// <param name="Conflicts">Fields of which both say different things; those of events are events.ID.field.</param>
/// <param name="Findings">What was found in the files.</param>
public sealed record ScenarioMerge(
    Scenario? Scenario, ImmutableArray<FieldDifference> Conflicts, ImmutableArray<Finding> Findings)
{
    /// <summary>
    /// Merges two files. Either may be a part without start or weeks, if the other has them; what only one says is
    /// taken, and an event that both say alike counts once.
    /// </summary>
    public static ScenarioMerge Of(string pathA, string pathB)
    {
        var findings = new List<Finding>();
        var (a, b) = (ScenarioYaml.Load(pathA, findings), ScenarioYaml.Load(pathB, findings));
        var one = a is null ? null : new ScenarioReader(a, findings).ReadPart();
        var other = b is null ? null : new ScenarioReader(b, findings).ReadPart();
        if (one is null || other is null || findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return new ScenarioMerge(null, [], [.. findings.Order()]);
        }

        ImmutableArray<FieldDifference> conflicts = [.. Fields(a!, one, b!, other), .. Events(one, other)];
        return conflicts.IsEmpty
            ? Join(a!, one, b!, other)
            : new ScenarioMerge(null, conflicts, [.. findings.Order()]);
    }

    private static IEnumerable<FieldDifference> Fields(ScenarioYaml a, Scenario one, ScenarioYaml b, Scenario other)
    {
        var said = Paths(a.Root, "").Intersect(Paths(b.Root, ""), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return ScenarioFields.Compare(ScenarioFields.Of(one), ScenarioFields.Of(other))
            .Where(field => field.Field != "name" && said.Contains(field.Field));
    }

    private static IEnumerable<FieldDifference> Events(Scenario one, Scenario other) => ScenarioDifference
        .Between(one, other)
        .Events.Where(row => row.Change == EventChange.Changed)
        .SelectMany(row => row.Fields.Select(field => field with { Field = $"events.{row.Id}.{field.Field}" }));

    private static ScenarioMerge Join(ScenarioYaml a, Scenario one, ScenarioYaml b, Scenario other)
    {
        var known = one.Events.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        var findings = new List<Finding>();
        a.Lay(b);
        var merged = new ScenarioReader(a, findings).Read() with
        {
            Name = one.Name == other.Name ? one.Name : $"{one.Name} + {other.Name}",
            Events = [.. one.Events, .. other.Events.Where(row => !known.Contains(row.Id))],
        };
        var result = LoadResult<Scenario>.Of(merged, findings);
        return new ScenarioMerge(result.Value, [], result.Findings);
    }

    private static IEnumerable<string> Paths(YamlMappingNode node, string above)
    {
        foreach (var (key, value) in node.Children)
        {
            string path = above + (key as YamlScalarNode)?.Value;
            if (value is YamlMappingNode inner)
            {
                foreach (string below in Paths(inner, $"{path}."))
                {
                    yield return below;
                }
            }
            else
            {
                yield return path;
            }
        }
    }
}
