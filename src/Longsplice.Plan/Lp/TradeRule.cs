namespace Longsplice.Plan.Lp;

/// <summary>What may cross the wall between those who plan together and others.</summary>
public enum TradeRule
{
    /// <summary>Each contract up to what it carried at the start; nothing is reallocated.</summary>
    Contracts,

    /// <summary>Nothing.</summary>
    None,
}
