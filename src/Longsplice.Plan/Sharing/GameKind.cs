namespace Longsplice.Plan.Sharing;

/// <summary>What the values of a game are.</summary>
public enum GameKind
{
    /// <summary>What a coalition pays when it plans by itself; less is better.</summary>
    Cost,

    /// <summary>What a coalition gains by itself; more is better.</summary>
    Savings,
}
