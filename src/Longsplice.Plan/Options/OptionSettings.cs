namespace Longsplice.Plan.Options;

/// <summary>How options are chosen.</summary>
public sealed record OptionSettings
{
    /// <summary>Most that may be spent, in million USD; 0 or more.</summary>
    public required double BudgetMusd { get; init; }

    /// <summary>0 weighs all scenarios; above, the mean of the worst 1 − α counts (CVaR). Below 1.</summary>
    public double Alpha { get; init; }

    /// <summary>How many costs may turn out at their highest within the budget (Γ); 0 or more.</summary>
    public double Gamma { get; init; }

    /// <summary>By which share a cost without a range may be higher; 0 or more.</summary>
    public double Overrun { get; init; } = 0.3;

    /// <summary>Most states of readiness; where options have more between them, so many are drawn.</summary>
    public int MostStates { get; init; } = 16;

    /// <summary>Seed of the draws.</summary>
    public long Seed { get; init; }

    /// <summary>Programs solved at once; changes no result.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
