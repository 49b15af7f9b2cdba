namespace Longsplice.Engine.Causes;

/// <summary>Why a link passed on less than in the baseline.</summary>
internal enum Reason
{
    /// <summary>The stock that it draws on was short.</summary>
    Stock,

    /// <summary>Transfer banned, licence missing or no way open.</summary>
    Barred,

    /// <summary>The customer's need had moved to other sources.</summary>
    ShareMoved,

    /// <summary>The customer did not ask, since its store was full.</summary>
    NotAsked,

    /// <summary>Capacity or line hours were cut.</summary>
    Capacity,

    /// <summary>Lanes, passages or quotas let only a part leave.</summary>
    Limited,

    /// <summary>A licence's quota had been used up before.</summary>
    QuotaUsed,

    /// <summary>Goods arrived later than planned.</summary>
    Delayed,

    /// <summary>Kept back by the supplier.</summary>
    Withheld,

    /// <summary>Others were served first.</summary>
    OthersFirst,

    /// <summary>Demand rose.</summary>
    Surge,
}
