namespace Longsplice.Engine;

/// <summary>How a stress run uses the machine; nothing here changes a result.</summary>
/// <param name="Threads">Runs that may go on at once.</param>
public sealed record StressOptions(int Threads)
{
    /// <summary>One run a core.</summary>
    public static StressOptions Default { get; } = new(Environment.ProcessorCount);
}
