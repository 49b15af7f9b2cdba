using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice model stale MODEL</c>.</summary>
internal static class ModelStaleCommand
{
    public static Command Create(Screen screen)
    {
        var (model, today, asJson) = (Shared.Model(), Shared.Today(), Shared.Json());
        var months = new Option<int?>("--months")
        {
            Description = "Months until review, from the day a source was read, else published. "
                + "Without it: read 24, recalled and assumed 12, by definition and synthetic never.",
        }.Within(0, 1200);
        var command = new Command(
            "stale",
            "List facts past their review date, those on which most rests first; exit code 1 where there are any.\n"
            + "Example: longsplice model stale models/rounds155 --today 2027-01-25 --months 18")
        {
            model, today, months, asJson,
        };
        command.SetAction(parsed => screen.Show(
            ModelStale.Run(parsed.GetValue(model)!, Shared.TodayOf(parsed, today), parsed.GetValue(months)),
            parsed.GetValue(asJson),
            StaleText.Text));
        return command;
    }
}
