using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice scenario check | timeline | diff | merge | schema</c>.</summary>
internal static class ScenarioCommand
{
    public static Command Create(Screen screen) => new("scenario", "Check, compare and merge scenarios, and draw them on a timeline.")
    {
        Verb(screen, "check", "Check a scenario against a model and report every finding at once.", ScenarioDrawing.Summary),
        Verb(screen, "timeline", "Draw a scenario's events week by week.", ScenarioDrawing.Timeline),
        Diff(screen),
        Merge(screen),
        Schema(screen),
    };

    private static Command Diff(Screen screen)
    {
        var (a, b, asJson) = Two();
        var command = new Command(
            "diff",
            "Say where two scenarios differ, event by event; exit 1 where they do.\n"
            + "Example: longsplice scenario diff models/rounds155/scenarios/both.yaml models/rounds155/scenarios/linters-ban.yaml")
        {
            a, b, asJson,
        };
        command.SetAction(parsed => screen.Show(
            ScenarioDiff.Run(parsed.GetValue(a)!, parsed.GetValue(b)!), parsed.GetValue(asJson), DifferenceText.Of));
        return command;
    }

    private static Command Merge(Screen screen)
    {
        var (a, b, asJson) = Two();
        var file = new Option<string?>("--out") { Description = "File to write; it must not be there yet." };
        var command = new Command(
            "merge",
            "Lay two scenarios together; where they contradict each other, say so, write nothing and exit 1.\n"
            + "Example: longsplice scenario merge ban.yaml outage.yaml --out both.yaml")
        {
            a, b, file, asJson,
        };
        command.SetAction(parsed => screen.Show(
            ScenarioMerging.Run(parsed.GetValue(a)!, parsed.GetValue(b)!, parsed.GetValue(file)),
            parsed.GetValue(asJson),
            DifferenceText.Of));
        return command;
    }

    private static (Argument<string> A, Argument<string> B, Option<bool> AsJson) Two() => (
        new Argument<string>("A") { Description = "Scenario file (YAML)." },
        new Argument<string>("B") { Description = "Scenario file (YAML)." },
        Shared.Json());

    private static Command Verb(Screen screen, string name, string meaning, Func<ScenarioCheckData, string> text)
    {
        var model = Shared.Model();
        var scenario = new Argument<string>("SCENARIO") { Description = "Scenario file (YAML)." };
        var asJson = Shared.Json();
        string example = $"Example: longsplice scenario {name} models/rounds155 models/rounds155/scenarios/both.yaml";
        var command = new Command(name, $"{meaning}\n{example}") { model, scenario, asJson };
        command.SetAction(parsed => screen.Show(
            ScenarioCheck.Run(parsed.GetValue(model)!, parsed.GetValue(scenario)!), parsed.GetValue(asJson), text));
        return command;
    }

    private static Command Schema(Screen screen)
    {
        var command = new Command("schema", "Print the JSON schema of scenarios.");
        command.SetAction(_ => screen.Print(Model.Scenarios.ScenarioSchema.Json()));
        return command;
    }
}
