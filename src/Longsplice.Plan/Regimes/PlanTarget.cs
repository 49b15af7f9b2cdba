using System.Collections.Immutable;
using Longsplice.Model.Ids;

namespace Longsplice.Plan.Regimes;

/// <summary>What shall not happen: demands short in some weeks.</summary>
/// <param name="Subject">Whose, as a person wrote it: a demand or a nation.</param>
/// <param name="Demands">The demands.</param>
/// <param name="From">First week.</param>
/// <param name="Until">Last week.</param>
public sealed record PlanTarget(string Subject, ImmutableArray<DemandId> Demands, int From, int Until)
{
    /// <summary>The target in words.</summary>
    public string Words => $"{Subject} never short in weeks {From}–{Until}";
}
