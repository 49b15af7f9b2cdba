using Longsplice.Model.Scenarios;

namespace Longsplice.Engine;

/// <summary>How a stress run uses the machine, and how much it draws. Threads change no result.</summary>
/// <param name="Threads">
/// Threads at work: runs that go on at once, or for networks from 100,000 stock points on, threads in one run.
/// </param>
/// <param name="Draws">Re-runs over draws of figures that are unknown or have ranges; 0 for none.</param>
/// <param name="Pattern">The one pattern of crises to run; null runs all.</param>
/// <param name="OnePolicy">True where no other policy is to be set beside the scenario's own.</param>
public sealed record StressOptions(int Threads, int Draws = 0, string? Pattern = null, bool OnePolicy = false)
{
    /// <summary>Without draws, figures are moved one at a time up to this many of them; more would make people wait.</summary>
    public const int MostSwings = 200;


    /// <summary>One run a core.</summary>
    public static StressOptions Default { get; } = new(Environment.ProcessorCount);

    /// <summary>
    /// True where theatres are looked at side by side: several crises and all their patterns. Such a run also tries
    /// other policies and moves each figure that is not known well, one at a time.
    /// </summary>
    /// <param name="scenario">The scenario.</param>
    public bool IsAcrossTheatres(Scenario scenario) => Pattern is null && scenario.Crises.Length > 1;
}
