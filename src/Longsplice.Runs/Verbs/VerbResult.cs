using System.Collections.Immutable;
using Longsplice.Model.Checks;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Verbs;

/// <summary>What a verb gave: an exit code, what was found, and its data.</summary>
/// <typeparam name="T">Type of the data.</typeparam>
/// <param name="Code">Exit code.</param>
/// <param name="Findings">All findings.</param>
/// <param name="Data">The data; null where it could not be made.</param>
public sealed record VerbResult<T>(int Code, ImmutableArray<Finding> Findings, T? Data)
    where T : class
{
    /// <summary>What a run folder keeps of it; null where the verb failed or keeps none.</summary>
    public RunRecord? Record { get; init; }

    /// <summary>A result with its exit code: done, or what the findings say.</summary>
    public static VerbResult<T> Of(ImmutableArray<Finding> findings, T? data) => new(CodeOf(findings), findings, data);

    /// <summary>5 where files or disks are to blame, 3 for errors in the input, else 0.</summary>
    private static int CodeOf(ImmutableArray<Finding> findings)
    {
        var errors = findings.Where(finding => finding.Severity == Severity.Error).ToArray();
        return errors.Length == 0
            ? ExitCode.Done
            : Array.Exists(errors, finding => finding.IsEnvironment) ? ExitCode.Environment : ExitCode.Input;
    }
}
