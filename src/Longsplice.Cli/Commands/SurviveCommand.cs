using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice survive MODEL</c>.</summary>
internal static class SurviveCommand
{
    public static Command Create(Screen screen)
    {
        var model = Shared.Model();
        var file = new Option<string?>("--ttr") { Description = "CSV of weeks to recover: element,ttr_weeks." };
        var weeks = new Option<double>("--weeks")
        {
            Description = "Weeks to recover of every other site.",
            DefaultValueFactory = _ => 26,
        };
        weeks.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (> 0 and <= 5200))
            {
                result.AddError("--weeks takes more than 0, at most 5200.");
            }
        });
        var worst = new Option<int?>("--worst") { Description = "The worst losses of 2 or 3 sites together. Kept local: --out does not write them." }.Within(2, 3);
        var (threads, folder, asJson) = (Shared.Threads(), Shared.Out(), Shared.Json());
        var command = new Command(
            "survive",
            "Lose each site in turn: how long all demand can be met without it (time to survive), what the outage costs\n"
            + "at the least until it is back (time to recover), and so which sites are the dangerous ones.\n"
            + "Example: longsplice survive models/rounds155 --weeks 26")
        {
            model, file, weeks, worst, threads, folder, asJson,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => screen.Show(
                Survive.Run(
                    parsed.GetValue(model)!,
                    new SurviveSettings(parsed.GetValue(file), parsed.GetValue(weeks), parsed.GetValue(threads), parsed.GetValue(folder), parsed.GetValue(worst)),
                    screen.Progress(),
                    cancellation),
                parsed.GetValue(asJson),
                SurviveText.Table),
            cancellation));
        return command;
    }
}
