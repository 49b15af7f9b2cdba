using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Runs;
using Longsplice.Runs.BackTests;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice back-test MODEL…</c>.</summary>
internal static class BackTestCommand
{
    public static Command Create(Screen screen)
    {
        var models = new Argument<string[]>("MODEL") { Description = "Models with expectations.csv and scenarios/ in their folder, or beside their workbook.", Arity = ArgumentArity.OneOrMore };
        var draws = Shared.Whole("--draws", "Draws where a model has figures that are unknown or have ranges.", 100, 1, About.MostDraws);
        var (threads, folder, asJson) = (Shared.Threads(), Shared.Out(), Shared.Json());
        var page = new Option<string?>("--page") { Description = "Markdown page to write; a run folder has it as score-sheet.md." };
        var command = new Command(
            "back-test",
            "Run every scenario of which something is published and set the run beside it: hit, in the band of the draws, or\n"
            + "miss, with the reason. A miss is no failure of the command: the exit code is 0.\n"
            + "Example: longsplice back-test models/reference models/backtest155 --out scores")
        {
            models, draws, threads, page, folder, asJson,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => screen.Show(
                BackTest.Run(
                    parsed.GetValue(models)!,
                    new BackTestSettings(parsed.GetValue(draws), parsed.GetValue(threads), parsed.GetValue(folder), parsed.GetValue(page)),
                    screen.Progress(),
                    cancellation),
                parsed.GetValue(asJson),
                BackTestText.Table),
            cancellation));
        return command;
    }
}
