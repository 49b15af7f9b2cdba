using System.Collections.Immutable;

namespace Longsplice.Runs.Verify;

/// <summary>What verify found.</summary>
/// <param name="Result">same, same_within_tolerance, differs or other_version.</param>
/// <param name="Files">All files that were compared.</param>
public sealed record VerifyData(string Result, ImmutableArray<FileComparison> Files);
