namespace Longsplice.Model.Ids;

/// <summary>Id of a final demand; case-sensitive, compared ordinally. The default is no id.</summary>
/// <param name="Code">The id as the tables write it.</param>
public readonly record struct DemandId(string Code) : IId<DemandId>
{
    /// <inheritdoc/>
    public static DemandId Of(string code) => new(code);

    /// <inheritdoc/>
    public int CompareTo(DemandId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
