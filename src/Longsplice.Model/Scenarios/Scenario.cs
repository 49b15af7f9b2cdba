using System.Collections.Immutable;

namespace Longsplice.Model.Scenarios;

/// <summary>A named set of events, policy and dates.</summary>
public sealed record Scenario
{
    /// <summary>Name that results show.</summary>
    public string Name { get; init; } = "scenario";

    /// <summary>First day of week 1, or of the run where <see cref="CrisisAt"/> says when week 1 begins.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Last week of the run.</summary>
    public required int Weeks { get; init; }

    /// <summary>Weeks 0, −1, … before week 1.</summary>
    public int BuildUpWeeks { get; init; }

    /// <summary>First day of week 1; empty is <see cref="Start"/>.</summary>
    public DateOnly? CrisisAt { get; init; }

    /// <summary>Seed of everything drawn; the weekly engine draws nothing.</summary>
    public long Seed { get; init; }

    /// <summary>Events in order of the file; those of crises stand with their crisis.</summary>
    public ImmutableArray<ScenarioEvent> Events { get; init; } = [];

    /// <summary>Crises that are run alone, one after the other and together.</summary>
    public ImmutableArray<Crisis> Crises { get; init; } = [];

    /// <summary>Weeks by which each crisis comes later than the one before where they come one after the other.</summary>
    public int GapWeeks { get; init; }

    /// <summary>The events and those of all crises.</summary>
    public IEnumerable<ScenarioEvent> AllEvents => Events.Concat(Crises.SelectMany(crisis => crisis.Events));

    /// <summary>How nations act.</summary>
    public PolicySettings Policy { get; init; } = new();

    /// <summary>What cable cuts leave of data services; worked out from the model's cables, not part of the file.</summary>
    public ImmutableArray<ServiceLevel> ServiceLevels { get; init; } = [];

    /// <summary>Number of the first week: 1, or less with build-up.</summary>
    public int FirstWeek => 1 - BuildUpWeeks;

    /// <summary>First day of week 1.</summary>
    public DateOnly Week1Date => CrisisAt ?? Start;

    /// <summary>Weeks of the run, build-up included.</summary>
    public int Length => Weeks + BuildUpWeeks;

    /// <summary>First week of an event; the run's first where nothing is said.</summary>
    public int FromOf(ScenarioEvent row) => row.From?.ToWeek(Week1Date) ?? FirstWeek;

    /// <summary>Last week of an event; the run's last where nothing is said, its own week where it takes only one.</summary>
    public int UntilOf(ScenarioEvent row) =>
        row.Until?.ToWeek(Week1Date) ?? (EventKind.Find(row.Kind) is { IsMoment: true } ? FromOf(row) : Weeks);

    /// <summary>The scenario over other weeks; events that begin after the last are left out, so that it stands by itself.</summary>
    /// <param name="weeks">Last week; null keeps it.</param>
    public Scenario Over(int? weeks)
    {
        if (weeks is not { } last)
        {
            return this;
        }

        return this with
        {
            Weeks = last,
            Events = [.. Events.Where(row => FromOf(row) <= last)],
            Crises = [.. Crises.Select(crisis => crisis with { Events = [.. crisis.Events.Where(row => FromOf(row) <= last)] })],
        };
    }

    /// <summary>First day of a week.</summary>
    public DateOnly DateOf(int week) => Week1Date.AddDays(7 * (week - 1));
}
