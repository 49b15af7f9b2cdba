namespace Longsplice.Model.Unknowns;

/// <summary>What a figure is in each case; null is no limit, or an empty cell.</summary>
/// <param name="Worse">At its worse end.</param>
/// <param name="Best">At its best estimate.</param>
/// <param name="Better">At its better end.</param>
public readonly record struct CaseValues(double? Worse, double? Best, double? Better)
{
    /// <summary>What 'no limit' is in a column that cannot be empty: a million million, which nothing reaches.</summary>
    public const double NoLimit = 1e12;

    /// <summary>The value in a case.</summary>
    public double? In(CaseName name) => name switch
    {
        CaseName.Worse => Worse,
        CaseName.Better => Better,
        _ => Best,
    };

    /// <summary>The same value in all cases.</summary>
    internal static CaseValues Same(double? value) => new(value, value, value);
}
