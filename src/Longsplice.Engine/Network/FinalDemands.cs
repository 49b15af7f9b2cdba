namespace Longsplice.Engine.Network;

/// <summary>The final demands as columns, ordered by id.</summary>
public sealed record FinalDemands
{
    /// <summary>Number of demands.</summary>
    public int Count => Point.Length;

    /// <summary>Stock point at which the demand stands.</summary>
    public required int[] Point { get; init; }

    /// <summary>Claim class at its point.</summary>
    public required int[] Class { get; init; }

    /// <summary>Requirement in units a week while in force.</summary>
    public required double[] Quantity { get; init; }

    /// <summary>First week in force.</summary>
    public required int[] From { get; init; }

    /// <summary>Last week in force.</summary>
    public required int[] Until { get; init; }

    /// <summary>Priority; 1 is served first.</summary>
    public required int[] Priority { get; init; }

    /// <summary>True where unmet demand is kept as backlog, false where it is lost.</summary>
    public required bool[] IsKept { get; init; }

    /// <summary>Cost of one unit short, in USD; 1 where the tables say nothing.</summary>
    public required double[] ShortageCost { get; init; }

    /// <summary>True where the demand holds in a week.</summary>
    public bool InForce(int demand, int week) => From[demand] <= week && week <= Until[demand];
}
