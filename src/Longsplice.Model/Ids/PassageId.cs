namespace Longsplice.Model.Ids;

/// <summary>Id of a passage; case-sensitive, compared ordinally. The default is no id.</summary>
/// <param name="Code">The id as the tables write it.</param>
public readonly record struct PassageId(string Code) : IId<PassageId>
{
    /// <inheritdoc/>
    public static PassageId Of(string code) => new(code);

    /// <inheritdoc/>
    public int CompareTo(PassageId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
