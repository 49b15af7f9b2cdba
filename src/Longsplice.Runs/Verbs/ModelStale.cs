using Longsplice.Model.Stale;

namespace Longsplice.Runs.Verbs;

/// <summary>Lists the facts of a model that are past their review date.</summary>
public static class ModelStale
{
    /// <summary>Runs the verb; exit code 1 where any fact is past its review date.</summary>
    /// <param name="model">The model.</param>
    /// <param name="today">The day to compare with.</param>
    /// <param name="months">Months until review; null takes those of each kind.</param>
    public static VerbResult<StaleFacts> Run(string model, DateOnly today, int? months)
    {
        var loaded = Inputs.ModelWithoutWarnings(model);
        if (loaded.Value is null)
        {
            return VerbResult<StaleFacts>.Of(loaded.Findings, null);
        }

        var stale = StaleFacts.Of(loaded.Value, today, months);
        return new VerbResult<StaleFacts>(stale.Facts.IsEmpty ? ExitCode.Done : ExitCode.No, loaded.Findings, stale);
    }
}
