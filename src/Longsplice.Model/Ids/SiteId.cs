namespace Longsplice.Model.Ids;

/// <summary>Id of a site; case-sensitive, compared ordinally. The default is no id.</summary>
/// <param name="Code">The id as the tables write it.</param>
public readonly record struct SiteId(string Code) : IId<SiteId>
{
    /// <inheritdoc/>
    public static SiteId Of(string code) => new(code);

    /// <inheritdoc/>
    public int CompareTo(SiteId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
