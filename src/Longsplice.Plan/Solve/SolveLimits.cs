using System.Diagnostics;

namespace Longsplice.Plan.Solve;

/// <summary>How long solvers may work: a time for all of them together, from when this was made, and who may stop them.</summary>
/// <param name="time">Most time; null is no limit.</param>
/// <param name="token">Stops a solver between two of its iterations.</param>
public sealed class SolveLimits(TimeSpan? time, CancellationToken token)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <summary>No limit.</summary>
    public static SolveLimits None => new(null, CancellationToken.None);

    /// <summary>Stops a solver between two of its iterations.</summary>
    public CancellationToken Token => token;

    /// <summary>Seconds that are left; infinite without a limit.</summary>
    public double SecondsLeft => time is { } all ? Math.Max(0, (all - _watch.Elapsed).TotalSeconds) : double.PositiveInfinity;

    /// <summary>True once nothing more may be begun.</summary>
    public bool IsOver => token.IsCancellationRequested || SecondsLeft <= 0;

    /// <summary>What is left unfinished when it is over.</summary>
    public SolveStatus StatusWhenOver => token.IsCancellationRequested ? SolveStatus.Cancelled : SolveStatus.TimeLimit;

    /// <summary>The same time, stopped by somebody else as well.</summary>
    internal SolveLimits With(CancellationToken other) => new(time is null ? null : TimeSpan.FromSeconds(SecondsLeft), other);
}
