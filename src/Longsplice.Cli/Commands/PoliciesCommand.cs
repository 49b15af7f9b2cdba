using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Longsplice.Cli.Rendering;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice policies MODEL SCENARIO</c>.</summary>
internal static class PoliciesCommand
{
    private const int MostHoards = 12;
    private const double MostWeeks = 5200;

    public static Command Create(Screen screen)
    {
        var (model, scenario) = (Shared.Model(), Shared.Scenario());
        var hoard = new Option<double[]>("--hoard")
        {
            Description = $"Weeks of own use that each keeps back before others are served, a policy each, up to {MostHoards}.",
            DefaultValueFactory = _ => [4, 8, 12],
            CustomParser = Hoards,
        };
        var (pattern, weeks, threads, folder, asJson) = (Shared.Pattern(), Shared.Weeks(), Shared.Threads(), Shared.Out(), Shared.Json());
        var command = new Command(
            "policies",
            "Policies side by side: each for itself, own theatre first, pooled, and hoarding, in every pattern of a scenario;\n"
            + "what agreed rules would spare (the dividend, which may be zero or negative), in value, item by item, theatre by theatre.\n"
            + "Example: longsplice policies models/reference models/reference/scenarios/europe-taiwan.yaml --hoard 4,8,12")
        {
            model, scenario, hoard, pattern, weeks, threads, folder, asJson,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => screen.Show(
                Policies.Run(
                    parsed.GetValue(model)!,
                    parsed.GetValue(scenario)!,
                    new PoliciesSettings(
                        [.. parsed.GetValue(hoard)!],
                        parsed.GetValue(pattern),
                        parsed.GetValue(weeks),
                        parsed.GetValue(threads),
                        parsed.GetValue(folder)),
                    screen.Progress(),
                    cancellation),
                parsed.GetValue(asJson),
                PoliciesText.Tables),
            cancellation));
        return command;
    }

    private static double[] Hoards(ArgumentResult result)
    {
        string[] words = [.. result.Tokens.SelectMany(token => token.Value.Split(','))];
        var weeks = new List<double>();
        foreach (string word in words)
        {
            if (!double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) || value > MostWeeks)
            {
                result.AddError($"--hoard takes weeks, 0 to {MostWeeks}, joined by commas: '{word}' is none.");
                return [];
            }

            weeks.Add(value);
        }

        if (weeks.Count > MostHoards)
        {
            result.AddError($"--hoard takes up to {MostHoards} thresholds.");
        }

        return [.. weeks];
    }
}
