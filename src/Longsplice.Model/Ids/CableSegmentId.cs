namespace Longsplice.Model.Ids;

/// <summary>Id of a cable segment; case-sensitive, compared ordinally. The default is no id.</summary>
/// <param name="Code">The id as the tables write it.</param>
public readonly record struct CableSegmentId(string Code) : IId<CableSegmentId>
{
    /// <inheritdoc/>
    public static CableSegmentId Of(string code) => new(code);

    /// <inheritdoc/>
    public int CompareTo(CableSegmentId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
