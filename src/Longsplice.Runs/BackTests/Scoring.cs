using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Engine.Sampling;
using Longsplice.Model;
using Longsplice.Model.Expectations;
using Longsplice.Model.Labels;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.BackTests;

/// <summary>Runs a pattern of a scenario, with draws where they can differ, and scores what is expected of it.</summary>
/// <param name="name">Name of the model.</param>
/// <param name="model">The model.</param>
/// <param name="pattern">The pattern.</param>
/// <param name="settings">What a person set.</param>
internal sealed class Scoring(string name, SupplyModel model, CrisisPattern pattern, BackTestSettings settings)
{
    /// <summary>Scores expectations in their order.</summary>
    public ImmutableArray<ScoreRow> Run(
        IReadOnlyList<Expectation> expectations, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        Measurement[] measures = [.. expectations.Select(row => new Measurement(model, pattern.Scenario, row))];
        var trial = new TrialRun(model, pattern);
        var tables = trial.Best(cancellation);
        double?[] best = Measure(measures, tables);
        string label = tables.Service.FirstOrDefault()?.Label ?? "";
        var draws = new double?[trial.CanDraw ? settings.Draws : 0][];
        int done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = settings.Threads ?? Environment.ProcessorCount, CancellationToken = cancellation };
        Parallel.For(0, draws.Length, parallel, draw =>
        {
            draws[draw] = Measure(measures, trial.Draw(draw, cancellation));
            progress?.Report(new RunProgress($"draws of {pattern.Scenario.Name}", Interlocked.Increment(ref done), draws.Length));
        });
        return [.. expectations.Select((row, number) => Row(row, best[number], [.. draws.Select(draw => draw[number])], Join(label, row.Label)))];
    }

    private static double?[] Measure(Measurement[] measures, ResultTables tables) => [.. measures.Select(measure => measure.In(tables))];

    private ScoreRow Row(Expectation row, double? got, double?[] draws, string label)
    {
        double[] sorted = [.. draws.OfType<double>().Order()];
        return new ScoreRow(name, row, got, Quantiles.Of(sorted, 0.1), Quantiles.Of(sorted, 0.9), draws.Length, label);
    }

    private string Join(string run, string? expectation) => Label.TryParse(run, model.Markings, out var one) && Label.TryParse(expectation, model.Markings, out var other)
        ? one.Join(other).ToText(model.Markings)
        : run;
}
