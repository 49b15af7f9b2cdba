using Longsplice.Model.Tables;

namespace Longsplice.Engine.Network;

/// <summary>The licences as columns, ordered by id, each with the flows that it bounds.</summary>
public sealed record Licences
{
    /// <summary>Number of licences.</summary>
    public int Count => Status.Length;

    /// <summary>Status in the tables.</summary>
    public required LicenceStatus[] Status { get; init; }

    /// <summary>Weeks from the grant to the first shipment.</summary>
    public required int[] DelayWeeks { get; init; }

    /// <summary>Units in 52 weeks over all flows of the licence; positive infinity where nothing is said.</summary>
    public required double[] QuotaPerYear { get; init; }

    /// <summary>Flows that each licence bounds, ascending.</summary>
    public required int[][] Flows { get; init; }
}
