using Longsplice.Model.Checks;
using YamlDotNet.RepresentationModel;

namespace Longsplice.Model.Scenarios;

/// <summary>Reads the fields of a scenario; what cannot be read becomes a finding with its file and line.</summary>
internal sealed class ScenarioReader(ScenarioYaml yaml, List<Finding> findings)
{
    private const int LongestBuildUp = 1040;

    private static readonly string[] Known =
        ["name", "start", "weeks", "build_up_weeks", "crisis_at", "seed", "include", "events", "crises", "gap_weeks", "policy"];

    private static readonly string[] Required = ["start", "weeks"];

    private readonly NodeReader _nodes = new(yaml, findings);

    /// <summary>Reads a scenario, which has at least its start and its weeks.</summary>
    public Scenario Read()
    {
        foreach (string name in Required.Where(name => yaml.IsComplete && !yaml.Root.Children.ContainsKey(name)))
        {
            findings.Add(Finding.Of("LS062", yaml.File, 1, name, "nothing", $"a field '{name}'"));
        }

        return ReadPart();
    }

    /// <summary>Reads what there is.</summary>
    public Scenario ReadPart()
    {
        var fields = _nodes.Fields(yaml.Root, Known);
        var start = _nodes.Date(fields, "start");
        var crisis = _nodes.Date(fields, "crisis_at");
        return new Scenario
        {
            Name = NodeReader.Text(fields, "name") ?? Path.GetFileNameWithoutExtension(yaml.File),
            Start = start ?? default,
            Weeks = _nodes.Whole(fields, "weeks", 1, 5200) ?? 1,
            BuildUpWeeks = BuildUp(fields, start, crisis),
            CrisisAt = crisis,
            Seed = _nodes.Whole(fields, "seed", 0, int.MaxValue) ?? 0,
            Policy = fields.TryGetValue("policy", out var policy) ? new PolicyReader(_nodes).Read(policy) : new PolicySettings(),
            Events = fields.TryGetValue("events", out var events) ? new EventReader(_nodes).Read(events) : [],
            Crises = fields.TryGetValue("crises", out var crises) ? new CrisisReader(_nodes).Read(crises) : [],
            GapWeeks = _nodes.Whole(fields, "gap_weeks", 0, 5200) ?? 0,
        };
    }

    /// <summary>
    /// Weeks of build-up: as given, else those between start and crisis_at. Where all three are given, start is the
    /// first day of week 1 or of the run.
    /// </summary>
    private int BuildUp(Dictionary<string, YamlNode> fields, DateOnly? start, DateOnly? crisis)
    {
        int? given = _nodes.Whole(fields, "build_up_weeks", 0, LongestBuildUp);
        if (start is not { } first || crisis is not { } week1)
        {
            return given ?? 0;
        }

        int days = week1.DayNumber - first.DayNumber;
        bool fits = given is { } weeks ? days == 0 || days == 7 * weeks : days % 7 == 0 && days is >= 0 and <= 7 * LongestBuildUp;
        if (!fits)
        {
            _nodes.Refuse(
                "LS123",
                fields["crisis_at"],
                "crisis_at",
                $"{days} days after start",
                given is { } told ? $"{7 * told} days, as build_up_weeks says, or none" : $"whole weeks after start, at most {LongestBuildUp}");
        }

        return given ?? (fits ? days / 7 : 0);
    }
}
