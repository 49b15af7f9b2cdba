using System.Collections.Immutable;
using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Plan.Lp;

namespace Longsplice.Plan.Options;

/// <summary>
/// What options do to the course of a pattern, by the engine's own events: the course without them, with each alone,
/// and with all, each ready in the first week.
/// </summary>
internal sealed class OptionCourses
{
    private readonly SupplyNetwork _network;
    private readonly StartState _start;
    private readonly ImmutableArray<ScenarioEvent> _events;
    private readonly int _given;

    private OptionCourses(SupplyNetwork network, StartState start, Scenario pattern, ImmutableArray<OptionRow> options)
    {
        _network = network;
        _start = start;
        _given = pattern.Events.Length;
        _events = [.. pattern.Events, .. options.Select(option => Adopted(option, network.FirstWeek - Adoption.LeadWeeks(option, network.Model)))];
        Options = options;
        None = Build(_ => false);
        Each = [.. options.Select((option, number) => IsInCourse(option) ? Build(other => other == number) : None)];
        All = Build(number => IsInCourse(options[number]));
    }

    /// <summary>The options, in order.</summary>
    public ImmutableArray<OptionRow> Options { get; }

    /// <summary>The course without options.</summary>
    public Course None { get; }

    /// <summary>The course with each option alone; that without for stock and contracts, which no course shows.</summary>
    public ImmutableArray<Course> Each { get; }

    /// <summary>The course with all of them.</summary>
    public Course All { get; }

    /// <summary>Builds the courses.</summary>
    public static OptionCourses Of(SupplyNetwork network, StartState start, Scenario pattern, ImmutableArray<OptionRow> options) =>
        new(network, start, pattern, options);

    /// <summary>The event that adopts an option in a week.</summary>
    public static ScenarioEvent Adopted(OptionRow option, int week) => new()
    {
        Id = $"adopt/{option.Id}",
        Kind = "adopt",
        Option = option.Id,
        From = WeekOrDate.OfWeek(week),
    };

    /// <summary>Stock adds to what is due, and a contract is a row of the network either way.</summary>
    private static bool IsInCourse(OptionRow option) => option.Kind is not (OptionKind.Stock or OptionKind.Contract);

    private Course Build(Func<int, bool> isIn) => CourseBuilder.Build(
        _network, _start, EventTranslator.Translate(_network, _events, number => number < _given || isIn(number - _given)), holdsStandby: false);
}
