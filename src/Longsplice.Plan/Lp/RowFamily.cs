namespace Longsplice.Plan.Lp;

/// <summary>Families of rows; their names stand before the brackets of a row's name.</summary>
internal enum RowFamily
{
    /// <summary>See <see cref="BalanceRows"/>.</summary>
    Balance,

    /// <summary>See <see cref="UseRows"/>.</summary>
    Use,

    /// <summary>See <see cref="ShipRows"/>.</summary>
    Ship,

    /// <summary>See <see cref="DemandRows"/>.</summary>
    Demand,

    /// <summary>See <see cref="DemandRows"/>.</summary>
    Short,

    /// <summary>See <see cref="ReserveRows"/>.</summary>
    Reserve,

    /// <summary>See <see cref="ReserveRows"/>.</summary>
    BelowDown,

    /// <summary>See <see cref="LineRows"/>.</summary>
    Line,

    /// <summary>See <see cref="LaneRows"/>.</summary>
    Lane,

    /// <summary>See <see cref="QuotaRows"/>.</summary>
    Quota,
}
