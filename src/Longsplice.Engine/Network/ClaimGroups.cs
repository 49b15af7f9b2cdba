namespace Longsplice.Engine.Network;

/// <summary>
/// Groups of claim classes that a policy serves alike, in order of service at each stock point. Classes are as
/// fine as any phase needs; where no phase changes whom a nation serves first, every group is one class.
/// </summary>
public sealed class ClaimGroups
{
    /// <summary>Offsets of each point's groups; one longer than there are points.</summary>
    public required int[] PointStart { get; init; }

    /// <summary>Claim classes of each group.</summary>
    public required Csr Classes { get; init; }

    /// <summary>True where the group holds customers outside those whom the policy serves first.</summary>
    public required bool[] IsForeign { get; init; }

    /// <summary>True where both serve the classes of a point in the same groups and order.</summary>
    public bool IsSame(ClaimGroups other, int point)
    {
        int count = PointStart[point + 1] - PointStart[point];
        bool isSame = count == other.PointStart[point + 1] - other.PointStart[point];
        for (int place = 0; place < count && isSame; place++)
        {
            (int own, int others) = (PointStart[point] + place, other.PointStart[point] + place);
            isSame = IsForeign[own] == other.IsForeign[others] && Classes[own].SequenceEqual(other.Classes[others]);
        }

        return isSame;
    }
}
