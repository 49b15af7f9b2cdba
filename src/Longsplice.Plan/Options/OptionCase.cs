using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Plan.Options;

/// <summary>One pattern of one scenario: its program, its weight, and when each option is ready in it.</summary>
internal sealed class OptionCase
{
    private readonly Scenario _pattern;
    private readonly StartState _start;
    private readonly ImmutableArray<OptionRow> _options;

    private OptionCase(SupplyNetwork network, StartState start, CrisisPattern pattern, double weight, ImmutableArray<OptionRow> options)
    {
        Network = network;
        _start = start;
        _pattern = pattern.Scenario;
        _options = options;
        Pattern = pattern.Name;
        Weight = weight;
        Recourse = PatternRecourse.Of(network, start, pattern.Scenario, options);
    }

    /// <summary>The network.</summary>
    public SupplyNetwork Network { get; }

    /// <summary>Name of the scenario.</summary>
    public string Scenario => _pattern.Name;

    /// <summary>Name of the pattern.</summary>
    public string Pattern { get; }

    /// <summary>Weight; those of all cases add up to 1.</summary>
    public double Weight { get; }

    /// <summary>Its program.</summary>
    public PatternRecourse Recourse { get; }

    /// <summary>The cases of weighted scenarios.</summary>
    public static ImmutableArray<OptionCase> All(
        ImmutableArray<OptionScenario> scenarios,
        ImmutableArray<OptionRow> options,
        IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        double sum = scenarios.Sum(one => one.Weight);
        var cases = ImmutableArray.CreateBuilder<OptionCase>();
        foreach (var (model, scenario, weight) in scenarios)
        {
            var network = NetworkCompiler.Compile(BestCase.Of(model, scenario), scenario);
            var start = ProgressiveFilling.Fill(network);
            var patterns = CrisisPattern.Of(scenario);
            foreach (var pattern in patterns)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(new RunProgress("programs built", cases.Count, 0));
                var known = options.Select(option => network.Model.Options.Get(option.Id));
                cases.Add(new OptionCase(network, start, pattern, weight / sum / patterns.Length, [.. known]));
            }
        }

        return cases.ToImmutable();
    }

    /// <summary>Week in which an option is adopted: as early as it may be.</summary>
    public int AdoptedIn(int option) =>
        Math.Max(Network.FirstWeek, Adoption.Earliest(_options[option], Network.Model, Network.Scenario));

    /// <summary>Week in which it is ready when it is adopted as early as it may be.</summary>
    public int ReadyIn(int option) => AdoptedIn(option) + Adoption.LeadWeeks(_options[option], Network.Model);

    /// <summary>Week in which it is ready when it is adopted in week 1 or as soon after as it may be.</summary>
    public int ReadyFromOnset(int option) => ReadyIn(option) + Math.Max(0, 1 - AdoptedIn(option));

    /// <summary>The second stage in one state of readiness.</summary>
    /// <param name="probability">Probability of case and state.</param>
    /// <param name="shares">Share of each option that is ready: 1, 0, or its chance for the mean.</param>
    /// <param name="readyIn">Week in which each is ready.</param>
    public Recourse With(double probability, IReadOnlyList<double> shares, Func<int, int> readyIn) => new(
        probability,
        Recourse.Program,
        [
            .. Recourse.Effects.SelectMany((effect, option) => shares[option] <= 0 ? [] : effect
                .Levers(option, readyIn(option) - Network.FirstWeek)
                .Select(lever => lever with { Amount = lever.Amount * shares[option] })),
        ]);

    /// <summary>Runs the pattern with options adopted, each ready in its week.</summary>
    public WeeksObserver Run(double[] chosen, CancellationToken cancellation)
    {
        var adopted = Enumerable.Range(0, _options.Length)
            .Where(option => chosen[option] > 0)
            .Select(option => OptionCourses.Adopted(_options[option], AdoptedIn(option)));
        var observer = new WeeksObserver(Network);
        using var alone = new ChunkWorkers(1);
        var events = EventTranslator.Translate(Network, [.. _pattern.Events, .. adopted], _ => true);
        new Simulation(Network, _start, events, alone).Run(observer, cancellation);
        return observer;
    }
}
