using Longsplice.Model.Scenarios;
using Longsplice.Runs.Briefs;

namespace Longsplice.Runs.Planning;

/// <summary>What steps, regimes and patterns of a plan are called.</summary>
public static class PlanWords
{
    /// <summary>A step of the ladder.</summary>
    public static string Step(string step) => step switch
    {
        "national" => "each for itself, simulated",
        "theatre" => "own theatre first, simulated",
        "pooled" => "pooled, simulated",
        "replanned" => "re-planned together every 4 weeks",
        "bound_from_onset_end_stocks" => "foresight from the first event, end stocks kept",
        "bound_from_onset" => "foresight from the first event",
        _ => "foresight from the first week (free bound)",
    };

    /// <summary>A pattern.</summary>
    public static string Pattern(Scenario scenario, string pattern) => pattern == CrisisPattern.Events
        ? "the scenario's events"
        : SpilloverMatrix.WordsOf(CrisisPattern.Named(scenario, pattern), scenario);

    /// <summary>How long is planned; the build-up is said apart.</summary>
    public static string Span(Scenario scenario, int weeks) => scenario.BuildUpWeeks == 0
        ? $"{weeks} weeks"
        : $"{weeks} weeks after a build-up of {scenario.BuildUpWeeks}";

    /// <summary>Money with its sign.</summary>
    public static string Money(double usd) => usd < 0 ? $"−{PolicyAnswer.Money(-usd)}" : PolicyAnswer.Money(usd);

    /// <summary>The same where it was reached.</summary>
    public static string Money(double? usd) => usd is { } value ? Money(value) : "not reached";
}
