using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Longsplice.Cli.Rendering;
using Longsplice.Runs.Options;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice options MODEL SCENARIO…</c>.</summary>
internal static class OptionsCommand
{
    private const int MostStates = 4096;

    public static Command Create(Screen screen)
    {
        var model = Shared.Model();
        var scenarios = new Argument<string[]>("SCENARIO")
        {
            Description = "Scenario files (YAML), weighed against each other; the patterns of crises of one share its weight.",
            Arity = ArgumentArity.OneOrMore,
        };
        var budget = new Option<double>("--budget") { Description = "Most that may be spent, in million USD.", Required = true };
        var weights = new Option<double[]>("--weights")
        {
            Description = "Weight of each scenario, joined by commas; default: equal.",
            CustomParser = Numbers,
            DefaultValueFactory = _ => [],
        };
        var alpha = new Option<double>("--alpha") { Description = "0: the mean of all scenarios counts; 0.9: the mean of the worst tenth (CVaR)." };
        var gamma = new Option<double>("--gamma") { Description = "How many costs may turn out at their highest within the budget (Bertsimas and Sim)." };
        var overrun = new Option<double>("--overrun")
        {
            Description = "By which share a cost may be higher where the table ranges says nothing.",
            DefaultValueFactory = _ => 0.3,
        };
        var states = Shared.Whole("--states", "Most states of which options are ready in time; where there are more, so many are drawn.", 16, 1, MostStates);
        var seed = new Option<long>("--seed") { Description = "Seed of drawn states." };
        var (threads, folder, asJson) = (Shared.Threads(), Shared.Out(), Shared.Json());
        var command = new Command(
            "options",
            "Which options to buy with a budget before it is known what comes: the best portfolio, what each option is worth alone,\n"
            + "last and by the week, which buy the most weeks for a million, what each week of lead time is worth, and what more money\n"
            + "would do. A bound: all act for the best at once. What is worth nothing is called so.\n"
            + "Example: longsplice options examples/options-budget examples/options-budget/scenario.yaml --budget 2.5")
        {
            model, scenarios, budget, weights, alpha, gamma, overrun, states, seed, threads, folder, asJson,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => screen.Show(
                OptionsVerb.Run(
                    [parsed.GetValue(model)!, .. parsed.GetValue(scenarios)!],
                    new OptionsSettings(
                        parsed.GetValue(budget),
                        [.. parsed.GetValue(weights)!],
                        parsed.GetValue(alpha),
                        parsed.GetValue(gamma),
                        parsed.GetValue(overrun),
                        parsed.GetValue(states),
                        parsed.GetValue(seed),
                        parsed.GetValue(threads),
                        parsed.GetValue(folder)),
                    screen.Progress(),
                    cancellation),
                parsed.GetValue(asJson),
                OptionsText.Page),
            cancellation));
        return command;
    }

    private static double[] Numbers(ArgumentResult result)
    {
        var numbers = new List<double>();
        foreach (string word in result.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
            {
                result.AddError($"--weights takes numbers joined by commas: '{word}' is none.");
                return [];
            }

            numbers.Add(number);
        }

        return [.. numbers];
    }
}
