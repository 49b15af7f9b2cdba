using System.Collections.Immutable;

namespace Longsplice.Model.Scenarios;

/// <summary>
/// One way in which the crises of a scenario may come: each alone, one after the other (<c>A&gt;B</c>, each later by
/// gap_weeks than the one before), or all together (<c>A+B</c>). Events outside the crises are in every pattern.
/// </summary>
/// <param name="Name">Name in result tables; <c>events</c> where the scenario has no crises.</param>
/// <param name="Crises">Crises in it, in order.</param>
/// <param name="Scenario">A scenario of these events only.</param>
public sealed record CrisisPattern(string Name, ImmutableArray<Crisis> Crises, Scenario Scenario)
{
    /// <summary>Name of the pattern of a scenario without crises.</summary>
    public const string Events = "events";

    /// <summary>True where the crises come one after the other.</summary>
    public bool IsSequence => Name.Contains('>', StringComparison.Ordinal);

    /// <summary>True where the crises come together.</summary>
    public bool IsTogether => Name.Contains('+', StringComparison.Ordinal);

    /// <summary>All patterns of a scenario, in order: each alone, in sequence, together.</summary>
    public static ImmutableArray<CrisisPattern> Of(Scenario scenario)
    {
        var crises = scenario.Crises;
        if (crises.Length == 0)
        {
            return [new CrisisPattern(Events, [], scenario)];
        }

        var alone = crises.Select(crisis => Make(scenario, crisis.Id, [crisis], gapWeeks: 0));
        return crises.Length == 1
            ? [.. alone]
            :
            [
                .. alone,
                Make(scenario, string.Join('>', crises.Select(crisis => crisis.Id)), crises, scenario.GapWeeks),
                Make(scenario, string.Join('+', crises.Select(crisis => crisis.Id)), crises, gapWeeks: 0),
            ];
    }

    /// <summary>The pattern of a name; the first where there is none of that name.</summary>
    public static CrisisPattern Named(Scenario scenario, string? name)
    {
        var patterns = Of(scenario);
        return patterns.FirstOrDefault(pattern => pattern.Name == name) ?? patterns[0];
    }

    /// <summary>The same pattern with every event at half its size.</summary>
    public CrisisPattern AtHalfSize() => this with
    {
        Scenario = Scenario with { Events = [.. Scenario.Events.Select(row => HalfSize.Of(row, Scenario))] },
    };

    private static CrisisPattern Make(Scenario scenario, string name, ImmutableArray<Crisis> crises, int gapWeeks)
    {
        var events = crises.SelectMany((crisis, number) => crisis.Events
            .Select(row => EventShift.By(row, number * gapWeeks, scenario))
            .Where(row => scenario.FromOf(row) <= scenario.Weeks));
        return new CrisisPattern(name, crises, scenario with { Events = [.. scenario.Events, .. events], Crises = [] });
    }
}
