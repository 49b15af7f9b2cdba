using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Plan.Lp;
using Longsplice.Runs.Planning;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice plan MODEL SCENARIO</c>.</summary>
internal static class PlanCommand
{
    private const double MostSeconds = 1e6;

    public static Command Create(Screen screen)
    {
        var (model, scenario) = (Shared.Model(), Shared.Scenario());
        var regime = List("--regime", "Regimes beside alone and together, joined by commas: theatre, allies, 'bloc X'; default: theatre, and allies where some are none.");
        var trade = new Option<TradeRule?>("--trade")
        {
            Description = "What may cross a wall: contracts (up to what they carried at the start; default) or none.",
        };
        var target = List("--target", "Never short: demands or nations with weeks, joined by commas, as UKR:1-52; says what an impossible one conflicts with.");
        var factor = new Option<double?>("--factor") { Description = "How many times as dear joint production and transport are (γ); default 1." }.Within(1, 1000);
        var limit = new Option<double?>("--time-limit") { Description = "Seconds for all solvers together; what is finished by then is told (exit code 4)." }.Within(0, MostSeconds);
        var noLadder = new Option<bool>("--no-ladder") { Description = "Leave out the ladder and the break-even lag, which take most of the time." };
        var mps = new Option<string?>("--mps") { Description = "File for the program of together, as MPS; of --pattern, else of the first pattern." };
        var check = new Option<bool>("--check") { Description = "Solve each regime with a second solver (CLP) too; another value ends with exit code 1." };
        var (pattern, weeks, threads, folder, asJson) = (Shared.Pattern(), Shared.Weeks(), Shared.Threads(), Shared.Out(), Shared.Json());
        var command = new Command(
            "plan",
            "What cooperation could do at the best, what it is worth, and how far rules and foresight are from it:\n"
            + "each for itself, by theatre or bloc, and together, as linear programs on the engine's own equations, in every pattern.\n"
            + "A bound, not a forecast. The dividend may be zero or negative.\n"
            + "Example: longsplice plan models/reference models/reference/scenarios/europe-taiwan.yaml --regime theatre,'bloc NATO'")
        {
            model, scenario, regime, trade, pattern, target, factor, limit, noLadder, weeks, mps, check, threads, folder, asJson,
        };
        command.SetAction((parsed, cancellation) => Task.Run(() => screen.Show(
            PlanVerb.Run(
                parsed.GetValue(model)!,
                parsed.GetValue(scenario)!,
                new PlanSettings(
                    [.. parsed.GetValue(regime)!],
                    parsed.GetValue(trade),
                    parsed.GetValue(pattern),
                    [.. parsed.GetValue(target)!],
                    parsed.GetValue(factor),
                    parsed.GetValue(limit),
                    parsed.GetValue(noLadder),
                    parsed.GetValue(weeks),
                    parsed.GetValue(mps),
                    parsed.GetValue(check),
                    parsed.GetValue(threads),
                    parsed.GetValue(folder)),
                screen.Progress(),
                cancellation),
            parsed.GetValue(asJson),
            PlanText.Page)));
        return command;
    }

    private static Option<string[]> List(string name, string description) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => [],
        CustomParser = result => [.. result.Tokens.SelectMany(token =>
            token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct()],
    };
}
