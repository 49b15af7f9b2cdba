namespace Longsplice.Model.Ids;

/// <summary>Id of a cable; case-sensitive, compared ordinally. The default is no id.</summary>
/// <param name="Code">The id as the tables write it.</param>
public readonly record struct CableId(string Code) : IId<CableId>
{
    /// <inheritdoc/>
    public static CableId Of(string code) => new(code);

    /// <inheritdoc/>
    public int CompareTo(CableId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
