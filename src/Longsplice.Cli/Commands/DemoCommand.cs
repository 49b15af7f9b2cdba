using System.CommandLine;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice demo</c>: the main job on the shipped model of two theatres.</summary>
internal static class DemoCommand
{
    public static Command Create(Screen screen)
    {
        var options = new StressOptionSet();
        var command = new Command(
            "demo",
            "Run a long war in Europe and a blockade of Taiwan on the shipped model of two theatres: each alone, one after the other and\n"
            + "both at once; prints the answer and writes the run folder.\nExample: longsplice demo");
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                string model = Path.Combine(Shipped.Home(), "models", "reference");
                var settings = options.SettingsOf(parsed);
                return StressCommand.Run(
                    screen,
                    model,
                    Path.Combine(model, "scenarios", "europe-taiwan.yaml"),
                    settings with { Out = settings.Out ?? "longsplice-demo" },
                    options.LookOf(parsed),
                    parsed.GetValue(options.AsJson),
                    cancellation);
            },
            cancellation));
        return command;
    }
}
