namespace Longsplice.Engine.Network;

/// <summary>The lanes between sites as columns, ordered by id, with the passages that each crosses.</summary>
public sealed record LaneGraph
{
    /// <summary>Number of lanes.</summary>
    public int Count => From.Length;

    /// <summary>Site that each lane leaves.</summary>
    public required int[] From { get; init; }

    /// <summary>Site that each lane reaches.</summary>
    public required int[] To { get; init; }

    /// <summary>Days under way on each lane.</summary>
    public required double[] Days { get; init; }

    /// <summary>Tonnes a week that can leave over each lane; positive infinity where nothing is said.</summary>
    public required double[] Capacity { get; init; }

    /// <summary>Tonnes of ships that serve each lane; positive infinity where nothing is said.</summary>
    public required double[] FleetTonnes { get; init; }

    /// <summary>Passages that each lane crosses, in order, as numbers of <see cref="PassageNames"/>.</summary>
    public required int[][] Passages { get; init; }

    /// <summary>Days from the lane's start to each of its passages.</summary>
    public required double[][] DaysToPassage { get; init; }

    /// <summary>Passage ids, ordered: those of the table and those that only lanes name.</summary>
    public required string[] PassageNames { get; init; }

    /// <summary>Tonnes a week through each passage; positive infinity where nothing is said.</summary>
    public required double[] PassageCapacity { get; init; }

    /// <summary>Lanes that leave each site.</summary>
    public required Csr Leaving { get; init; }
}
