using System.Collections.Immutable;

namespace Longsplice.Model.Checks;

/// <summary>What loading gave: a value, unless there was an error, and everything that was found.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="Value">The value; null when any finding is an error.</param>
/// <param name="Findings">All findings, ordered.</param>
public sealed record LoadResult<T>(T? Value, ImmutableArray<Finding> Findings)
    where T : class
{
    /// <summary>Orders the findings and drops the value where one is an error.</summary>
    public static LoadResult<T> Of(T? value, IEnumerable<Finding> findings)
    {
        ImmutableArray<Finding> all = [.. findings.Order().Distinct()];
        return new LoadResult<T>(all.Any(finding => finding.Severity == Severity.Error) ? null : value, all);
    }
}
