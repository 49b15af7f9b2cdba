namespace Longsplice.Engine;

/// <summary>How a stress run uses the machine; nothing here changes a result.</summary>
/// <param name="Threads">
/// Threads at work: runs that go on at once, or for networks from 100,000 stock points on, threads in one run.
/// </param>
public sealed record StressOptions(int Threads)
{
    /// <summary>One run a core.</summary>
    public static StressOptions Default { get; } = new(Environment.ProcessorCount);
}
