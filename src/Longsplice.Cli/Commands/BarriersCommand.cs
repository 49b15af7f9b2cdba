using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Runs.Barriers;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice barriers MODEL SCENARIO</c>.</summary>
internal static class BarriersCommand
{
    public static Command Create(Screen screen)
    {
        var (model, scenario) = (Shared.Model(), Shared.Scenario());
        var prices = new Option<bool>("--prices") { Description = "Prices of resources too: what one more unit of capacity, stock, lane or quota would spare." };
        var curves = Shared.Whole("--curves", "Resources whose prices get a curve from −50 to +100 %.", 20, 0, 10_000);
        var (pattern, weeks, threads, folder, asJson) = (Shared.Pattern(), Shared.Weeks(), Shared.Threads(), Shared.Out(), Shared.Json());
        pattern.Description = "One pattern of crises: a crisis, 'A>B' (one after the other) or 'A+B' (together); default: all together.";
        var command = new Command(
            "barriers",
            "What each licence, missing standard and programme's barrier costs when all plan together: lifted alone, last,\n"
            + "in pairs, and shared over all orders (Shapley, up to twelve). Each is a switch, valued by exact re-solves.\n"
            + "Example: longsplice barriers examples/barriers-in-series examples/barriers-in-series/scenario.yaml --prices")
        {
            model, scenario, prices, curves, pattern, weeks, threads, folder, asJson,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => screen.Show(
                BarrierSwitchboard.Run(
                    parsed.GetValue(model)!,
                    parsed.GetValue(scenario)!,
                    new BarriersSettings(
                        parsed.GetValue(prices),
                        parsed.GetValue(curves),
                        parsed.GetValue(pattern),
                        parsed.GetValue(weeks),
                        parsed.GetValue(threads),
                        parsed.GetValue(folder)),
                    screen.Progress(),
                    cancellation),
                parsed.GetValue(asJson),
                BarriersText.Page),
            cancellation));
        return command;
    }
}
