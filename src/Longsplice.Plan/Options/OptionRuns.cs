using System.Collections.Immutable;
using Longsplice.Engine;

namespace Longsplice.Plan.Options;

/// <summary>What options do when nations act by policy: simulated runs of every case without options and with each.</summary>
internal sealed class OptionRuns
{
    private readonly ImmutableArray<OptionCase> _cases;
    private readonly double[] _chances;
    private readonly WeeksObserver[][] _runs;

    private OptionRuns(ImmutableArray<OptionCase> cases, double[] chances, WeeksObserver[][] runs) =>
        (_cases, _chances, _runs) = (cases, chances, runs);

    /// <summary>First week in which any case is short without options; null where none is.</summary>
    public int? FirstWithout => First(0);

    /// <summary>Runs them: without options, and with each and what it needs.</summary>
    public static OptionRuns Of(OptionProgram program)
    {
        var cases = program.Cases;
        double[][] portfolios = [.. Enumerable.Range(0, program.Options.Length).Select(program.Choice.WithNeeds)];
        double[][] all = [program.Nothing, .. portfolios];
        WeeksObserver[][] runs = [.. all.Select(_ => new WeeksObserver[cases.Length])];
        int done = 0, total = all.Length * cases.Length;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = program.Settings.Threads, CancellationToken = program.Cancellation };
        Parallel.For(0, total, parallel, number =>
        {
            var (portfolio, one) = Math.DivRem(number, cases.Length);
            runs[portfolio][one] = cases[one].Run(all[portfolio], program.Cancellation);
            program.Progress?.Report(new RunProgress("runs by policy", Interlocked.Increment(ref done), total));
        });
        return new OptionRuns(cases, [.. portfolios.Select(chosen => ChanceOf(program, chosen))], runs);
    }

    /// <summary>Mean weeks short over all demands that an option avoids.</summary>
    public double Avoided(int option) => _cases.Select((one, number) =>
        one.Weight * _chances[option] * (_runs[0][number].WeeksShort - _runs[option + 1][number].WeeksShort)).Sum();

    /// <summary>First week in which any case is short with an option that is ready.</summary>
    public int? FirstWith(int option) => First(option + 1);

    /// <summary>Chance that all of a portfolio are ready.</summary>
    private static double ChanceOf(OptionProgram program, double[] chosen) =>
        OptionProgram.Chosen(chosen).Aggregate(1.0, (chance, option) => chance * program.Options[option].Chance());

    private int? First(int portfolio) => _runs[portfolio].Min(run => run.First);
}
