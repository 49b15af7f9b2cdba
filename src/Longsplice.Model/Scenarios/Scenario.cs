using System.Collections.Immutable;

namespace Longsplice.Model.Scenarios;

/// <summary>A named set of events, policy and dates.</summary>
public sealed record Scenario
{
    /// <summary>Name that results show.</summary>
    public string Name { get; init; } = "scenario";

    /// <summary>First day of the first week.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Last week of the run.</summary>
    public required int Weeks { get; init; }

    /// <summary>Weeks 0, −1, … before week 1.</summary>
    public int BuildUpWeeks { get; init; }

    /// <summary>First day of week 1; empty follows from start and build-up.</summary>
    public DateOnly? CrisisAt { get; init; }

    /// <summary>Seed of everything drawn; the weekly engine draws nothing.</summary>
    public long Seed { get; init; }

    /// <summary>Events in order of the file.</summary>
    public ImmutableArray<ScenarioEvent> Events { get; init; } = [];

    /// <summary>How nations act.</summary>
    public PolicySettings Policy { get; init; } = new();

    /// <summary>Number of the first week: 1, or less with build-up.</summary>
    public int FirstWeek => 1 - BuildUpWeeks;

    /// <summary>First day of week 1.</summary>
    public DateOnly Week1Date => CrisisAt ?? Start.AddDays(7 * BuildUpWeeks);

    /// <summary>First day of a week.</summary>
    public DateOnly DateOf(int week) => Week1Date.AddDays(7 * (week - 1));
}
