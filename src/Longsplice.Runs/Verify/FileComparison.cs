namespace Longsplice.Runs.Verify;

/// <summary>How one file of a run folder compares.</summary>
/// <param name="Path">Path in the folder.</param>
/// <param name="Expected">SHA-256 that run.json lists or a re-run gives; null where there should be no such file.</param>
/// <param name="Actual">SHA-256 of the file that is there; null where there is none.</param>
/// <param name="Same">True where they agree.</param>
/// <param name="FirstDifference">Line and column of the first byte that differs; null where they agree.</param>
/// <param name="WithinTolerance">True where the file is as it was written and the re-run differs in a solver's last digits only.</param>
public sealed record FileComparison(
    string Path, string? Expected, string? Actual, bool Same, string? FirstDifference, bool WithinTolerance);
