namespace Longsplice.Engine;

/// <summary>How a stress run uses the machine, and how much it draws. Threads change no result.</summary>
/// <param name="Threads">
/// Threads at work: runs that go on at once, or for networks from 100,000 stock points on, threads in one run.
/// </param>
/// <param name="Draws">Re-runs over draws of figures that are unknown or have ranges; 0 for none.</param>
/// <param name="Pattern">The one pattern of crises to run; null runs all.</param>
public sealed record StressOptions(int Threads, int Draws = 0, string? Pattern = null)
{
    /// <summary>One run a core.</summary>
    public static StressOptions Default { get; } = new(Environment.ProcessorCount);
}
