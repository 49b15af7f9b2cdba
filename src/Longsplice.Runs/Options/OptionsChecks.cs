using System.Globalization;
using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Options;

/// <summary>What keeps options from being weighed: numbers on the command line, and options without a cost.</summary>
internal static class OptionsChecks
{
    public static IEnumerable<Finding> Run(OptionsSettings settings, SupplyModel? model, int scenarios) =>
        [.. Numbers(settings), .. Weights(settings, scenarios), .. Costs(model)];

    private static IEnumerable<Finding> Numbers(OptionsSettings settings) =>
    [
        .. Number("--budget", settings.Budget, settings.Budget >= 0 && double.IsFinite(settings.Budget), "a number of 0 or more, in million USD"),
        .. Number("--alpha", settings.Alpha, settings.Alpha is >= 0 and < 1, "a number from 0 to below 1"),
        .. Number("--gamma", settings.Gamma, settings.Gamma >= 0 && double.IsFinite(settings.Gamma), "a number of 0 or more"),
        .. Number("--overrun", settings.Overrun, settings.Overrun is >= 0 and <= 100, "a share from 0 to 100"),
    ];

    private static IEnumerable<Finding> Weights(OptionsSettings settings, int scenarios) =>
    [
        .. settings.Weights.SelectMany(weight => Number("--weights", weight, weight > 0 && double.IsFinite(weight), "numbers above 0")),
        .. settings.Weights.IsEmpty || settings.Weights.Length == scenarios
            ? Array.Empty<Finding>()
            : [Finding.Of("LS007", "", 0, "--weights", $"{settings.Weights.Length} weights", $"one for each of {scenarios} scenarios")],
    ];

    private static IEnumerable<Finding> Costs(SupplyModel? model)
    {
        if (model is { Options.Count: 0 })
        {
            yield return Finding.Of("LS001", "options.csv", 0, "", "no options", "at least one to choose from");
        }

        foreach (var row in model?.Options.Where(row => row.CostMusd is null) ?? [])
        {
            yield return Finding.Of("LS220", $"{TableSchema<OptionRow>.Instance.Table.Name}.csv", row.FileRow, "cost_musd", "nothing", "what it costs, in million USD");
        }
    }

    private static IEnumerable<Finding> Number(string option, double value, bool isSound, string expected) =>
        isSound ? [] : [Finding.Of("LS007", "", 0, option, value.ToString(CultureInfo.InvariantCulture), expected)];
}
