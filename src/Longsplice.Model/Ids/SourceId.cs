namespace Longsplice.Model.Ids;

/// <summary>Id of a source; case-sensitive, compared ordinally. The default is no id.</summary>
/// <param name="Code">The id as the tables write it.</param>
public readonly record struct SourceId(string Code) : IId<SourceId>
{
    /// <inheritdoc/>
    public static SourceId Of(string code) => new(code);

    /// <inheritdoc/>
    public int CompareTo(SourceId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
