namespace Longsplice.Model.Ids;

/// <summary>Id of a nation; case-sensitive, compared ordinally. The default is no id.</summary>
/// <param name="Code">The id as the tables write it.</param>
public readonly record struct NationId(string Code) : IId<NationId>
{
    /// <inheritdoc/>
    public static NationId Of(string code) => new(code);

    /// <inheritdoc/>
    public int CompareTo(NationId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
