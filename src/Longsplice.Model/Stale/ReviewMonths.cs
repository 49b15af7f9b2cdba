using Longsplice.Model.Tables;

namespace Longsplice.Model.Stale;

/// <summary>After how many months a fact is due for review.</summary>
public static class ReviewMonths
{
    /// <summary>
    /// What was read is reviewed after 24 months, since budgets and programmes turn over in two years; what was
    /// recalled or assumed after 12, since it was weak from the start; definitions and made-up figures never.
    /// </summary>
    /// <param name="kind">How the figure is known.</param>
    /// <returns>Months; null for never.</returns>
    public static int? Of(SourceKind kind) => kind switch
    {
        SourceKind.Read => 24,
        SourceKind.Recall or SourceKind.Assumed => 12,
        _ => null,
    };
}
