namespace Longsplice.Engine.Network;

/// <summary>
/// The flows (a contract with its route) as columns, ordered by supplier, claim class and contract id,
/// so that the claims which a supplier rations lie side by side.
/// </summary>
public sealed record Flows
{
    /// <summary>Number of flows.</summary>
    public int Count => Contract.Length;

    /// <summary>Row number of the contract in the model.</summary>
    public required int[] Contract { get; init; }

    /// <summary>Stock point that ships.</summary>
    public required int[] Supplier { get; init; }

    /// <summary>Stock point that receives.</summary>
    public required int[] Customer { get; init; }

    /// <summary>Claim class at the supplier.</summary>
    public required int[] Class { get; init; }

    /// <summary>Most that the contract ships in a week; positive infinity where nothing is said.</summary>
    public required double[] Max { get; init; }

    /// <summary>Share of the customer's need that the tables give to this flow; 0 for standby and help.</summary>
    public required double[] Share { get; init; }

    /// <summary>True for help (rank 2), which is asked for only when a shortage is foreseen.</summary>
    public required bool[] IsHelp { get; init; }

    /// <summary>Weeks from dispatch to arrival that the contract fixes; NaN where the route decides.</summary>
    public required double[] FixedTransitWeeks { get; init; }

    /// <summary>Mass of one unit in tonnes; 0 where the item has none.</summary>
    public required double[] UnitMassTonnes { get; init; }
}
