namespace Longsplice.Model.Ids;

/// <summary>Id of a lane; case-sensitive, compared ordinally. The default is no id.</summary>
/// <param name="Code">The id as the tables write it.</param>
public readonly record struct LaneId(string Code) : IId<LaneId>
{
    /// <inheritdoc/>
    public static LaneId Of(string code) => new(code);

    /// <inheritdoc/>
    public int CompareTo(LaneId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
