using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice stress MODEL SCENARIO</c>.</summary>
internal static class StressCommand
{
    public static Command Create(Screen screen)
    {
        var (model, scenario) = (Shared.Model(), Shared.Scenario());
        var options = new StressOptionSet();
        var command = new Command(
            "stress",
            "Run a crisis week by week: what runs out first, where, when, and the causes that add up to it.\n"
            + "Example: longsplice stress models/rounds155 models/rounds155/scenarios/both.yaml --out run")
        {
            model, scenario,
        };
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(
            () => Run(
                screen,
                parsed.GetValue(model)!,
                parsed.GetValue(scenario)!,
                options.SettingsOf(parsed),
                options.LookOf(parsed),
                parsed.GetValue(options.AsJson),
                cancellation),
            cancellation));
        return command;
    }

    /// <summary>Runs stress and prints the answer.</summary>
    public static int Run(
        Screen screen,
        string model,
        string scenario,
        StressSettings settings,
        Look look,
        bool asJson,
        CancellationToken cancellation)
    {
        var result = Stress.Run(model, scenario, settings, screen.Progress(), cancellation);
        return screen.Show(
            result,
            asJson,
            data => TerminalAnswer.Text(data, model, scenario, look),
            StressAnswer.Of);
    }
}
