namespace Longsplice.Runs.Sharing;

/// <summary>A group that gains by leaving.</summary>
/// <param name="Coalition">Its members, joined by +.</param>
/// <param name="Excess">What it gains in all.</param>
public sealed record BlockingData(string Coalition, double Excess);
