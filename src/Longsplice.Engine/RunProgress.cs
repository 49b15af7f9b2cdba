namespace Longsplice.Engine;

/// <summary>How far a stress run has come.</summary>
/// <param name="Step">What it does now.</param>
/// <param name="Done">Parts done.</param>
/// <param name="Total">Parts in all; 0 where nobody knows yet.</param>
public readonly record struct RunProgress(string Step, int Done, int Total);
