namespace Longsplice.Engine.Network;

/// <summary>
/// The claims at each stock point in classes, each with its demands and a contiguous run of flows. Policy is
/// compiled into them and into <see cref="ClaimGroups"/> once; rationing only walks them.
/// </summary>
public sealed class ClaimClasses
{
    /// <summary>Number of classes over all points.</summary>
    public int Count => IsPlain.Length;

    /// <summary>Offsets of each point's classes; one longer than there are points.</summary>
    public required int[] PointStart { get; init; }

    /// <summary>Offsets of each class's flows; one longer than there are classes.</summary>
    public required int[] FlowStart { get; init; }

    /// <summary>Demands of each class.</summary>
    public required Csr Demands { get; init; }

    /// <summary>True where no contract of the class has a maximum or is help.</summary>
    public required bool[] IsPlain { get; init; }

    /// <summary>True where a contract of the class is help.</summary>
    public required bool[] HasHelp { get; init; }

    /// <summary>The flows that leave a point.</summary>
    public IEnumerable<int> FlowsOf(int point)
    {
        int first = FlowStart[PointStart[point]];
        return Enumerable.Range(first, FlowStart[PointStart[point + 1]] - first);
    }
}
