using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Unknowns;

namespace Longsplice.Engine.Sampling;

/// <summary>
/// The answer under uncertainty: re-runs over draws of all figures that are not known well, and over each figure
/// alone at its low and at its high. All share one compiled network and go on one a core; which core makes which
/// changes no bit.
/// </summary>
/// <param name="uncertain">What is uncertain.</param>
/// <param name="scenario">The scenario, with its seed.</param>
/// <param name="options">How to use the machine.</param>
/// <param name="progress">Told how far it is; null where nobody looks.</param>
internal sealed class SampleRuns(
    UncertainModel uncertain, Scenario scenario, StressOptions options, IProgress<RunProgress>? progress)
{
    /// <summary>Fills bands and sensitivity; both stay empty where no figure can move.</summary>
    /// <param name="tables">The tables of the run.</param>
    /// <param name="swings">True where each figure is moved alone even without draws, if they are not too many.</param>
    /// <param name="cancellation">Stops it.</param>
    public ResultTables AddTo(ResultTables tables, bool swings, CancellationToken cancellation)
    {
        if (options.Draws == 0 && !swings)
        {
            return tables;
        }

        var patch = new NetworkPatch(uncertain, scenario);
        if (patch.Moving.IsEmpty || (options.Draws == 0 && patch.Moving.Length > StressOptions.MostSwings))
        {
            return tables;
        }

        int figures = patch.Moving.Length;
        var outcomes = RunAll(
            patch,
            [
                .. Enumerable.Range(0, options.Draws).Select(patch.Draw),
                .. Enumerable.Range(0, figures).Select(figure => Alone(figures, figure, patch.Moving[figure].Low)),
                .. Enumerable.Range(0, figures).Select(figure => Alone(figures, figure, patch.Moving[figure].High)),
                new double?[figures],
            ],
            cancellation);
        var model = uncertain.In(CaseName.Best);
        string label = tables.Service.Length > 0 ? tables.Service[0].Label : "";
        var sensitivity = new SensitivityTable(model, outcomes[^1], label);
        return tables with
        {
            Bands = options.Draws == 0 ? [] : new BandsTable(model, outcomes[..options.Draws], label).Build(),
            Sensitivity = sensitivity.Build(
                patch.Moving, outcomes[options.Draws..(options.Draws + figures)], outcomes[(options.Draws + figures)..^1]),
        };
    }

    private static double?[] Alone(int figures, int figure, double value)
    {
        var values = new double?[figures];
        values[figure] = value;
        return values;
    }

    private Outcome[] RunAll(NetworkPatch patch, double?[][] runs, CancellationToken cancellation)
    {
        var outcomes = new Outcome[runs.Length];
        int done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation };
        Parallel.For(0, runs.Length, parallel, run =>
        {
            outcomes[run] = Outcome.Of(patch.With(runs[run]), cancellation);
            progress?.Report(new RunProgress("draws and swings", Interlocked.Increment(ref done), runs.Length));
        });
        return outcomes;
    }
}
