using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Diff;

namespace Longsplice.Runs.Verbs;

/// <summary>Compares two models row by row.</summary>
public static class ModelCompare
{
    /// <summary>Runs the verb; exit code 1 where the models differ.</summary>
    /// <param name="from">The first model.</param>
    /// <param name="to">The second model.</param>
    public static VerbResult<ModelCompareData> Run(string from, string to)
    {
        var (one, two) = (Inputs.ModelWithoutWarnings(from), Inputs.ModelWithoutWarnings(to));
        ImmutableArray<Finding> findings = [.. one.Findings, .. two.Findings];
        if (one.Value is null || two.Value is null)
        {
            return VerbResult<ModelCompareData>.Of(findings, null);
        }

        var data = Of(one.Value, two.Value);
        return new VerbResult<ModelCompareData>(data.Changes.IsEmpty ? ExitCode.Done : ExitCode.No, findings, data);
    }

    private static ModelCompareData Of(SupplyModel from, SupplyModel to)
    {
        ImmutableArray<RowChange> changes = [.. ModelDiff.Of(from, to)];
        return new ModelCompareData(
            Count(changes, RowChangeKind.Added),
            Count(changes, RowChangeKind.Removed),
            Count(changes, RowChangeKind.Changed),
            changes);
    }

    private static int Count(ImmutableArray<RowChange> changes, RowChangeKind kind) =>
        changes.Count(change => change.Kind == kind);
}
