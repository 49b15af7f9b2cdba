using System.CommandLine;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice demo</c>: the main job on the shipped model.</summary>
internal static class DemoCommand
{
    /// <summary>Enough for likelihoods in words, few enough to wait for.</summary>
    private const int Draws = 50;

    public static Command Create(Screen screen)
    {
        var options = new StressOptionSet();
        var command = new Command(
            "demo", $"Run both crises on the shipped 155 mm model with {Draws} draws and write its run folder.\nExample: longsplice demo");
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                string model = Path.Combine(Shipped.Home(), "models", "rounds155");
                var settings = options.SettingsOf(parsed);
                return StressCommand.Run(
                    screen,
                    model,
                    Path.Combine(model, "scenarios", "both.yaml"),
                    settings with { Out = settings.Out ?? "longsplice-demo", Draws = settings.Draws ?? Draws },
                    options.LookOf(parsed),
                    parsed.GetValue(options.AsJson),
                    cancellation);
            },
            cancellation));
        return command;
    }
}
