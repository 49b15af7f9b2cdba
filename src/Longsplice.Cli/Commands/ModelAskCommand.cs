using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice model ask MODEL</c>.</summary>
internal static class ModelAskCommand
{
    public static Command Create(Screen screen)
    {
        var (model, today, asJson) = (Shared.Model(), Shared.Today(), Shared.Json());
        var site = new Option<string?>("--site") { Description = "Ask for what concerns a site." };
        var nation = new Option<string?>("--nation") { Description = "Ask for what concerns a nation and its sites." };
        var run = new Option<string?>("--run") { Description = "Ask for what would change the answer of a run folder most." };
        var most = new Option<int?>("--most") { Description = "Most questions; 10 of a run, all of a site or nation without it." }.Within(1);
        var file = new Option<string>("--out") { Description = "Workbook (.xlsx) to write; it must not be there yet.", Required = true };
        var command = new Command(
            "ask",
            "Write a questionnaire for the figures that are unknown, assumed, recalled or from a weak source: a workbook "
            + "with plain questions and cells to fill in, for a person who never saw Longsplice.\n"
            + "Example: longsplice model ask models/rounds155 --nation POL --out poland.xlsx\n"
            + "Example: longsplice model ask models/rounds155 --run run --most 10 --out ask-first.xlsx")
        {
            model, site, nation, run, most, file, today, asJson,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) is { } name && !name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            {
                result.AddError($"--out: '{name}' is no name of a workbook, which ends in .xlsx.");
            }

            if (new[] { site, nation, run }.Count(option => result.GetValue(option) is not null) != 1)
            {
                result.AddError("Give one of --site, --nation and --run.");
            }
        });
        command.SetAction(parsed => screen.Show(
            ModelAsk.Run(
                parsed.GetValue(model)!,
                new ModelAskSettings(
                    parsed.GetValue(site), parsed.GetValue(nation), parsed.GetValue(run), parsed.GetValue(most), Shared.TodayOf(parsed, today)),
                parsed.GetValue(file)!),
            parsed.GetValue(asJson),
            AskText.Asked));
        return command;
    }
}
