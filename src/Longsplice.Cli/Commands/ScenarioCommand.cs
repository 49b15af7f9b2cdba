using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice scenario check | timeline | schema</c>.</summary>
internal static class ScenarioCommand
{
    public static Command Create(Screen screen) => new("scenario", "Check scenarios and draw them on a timeline.")
    {
        Verb(screen, "check", "Check a scenario against a model and report every finding at once.", ScenarioDrawing.Summary),
        Verb(screen, "timeline", "Draw a scenario's events week by week.", ScenarioDrawing.Timeline),
        Schema(screen),
    };

    private static Command Verb(Screen screen, string name, string meaning, Func<ScenarioCheckData, string> text)
    {
        var model = new Argument<string>("MODEL") { Description = "Folder of the model (CSV or Parquet), or its workbook (.xlsx)." };
        var scenario = new Argument<string>("SCENARIO") { Description = "Scenario file (YAML)." };
        var asJson = new Option<bool>("--json") { Description = "One JSON object on standard output." };
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
