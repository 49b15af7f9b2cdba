namespace Longsplice.Model.Ids;

/// <summary>Id of a licence; case-sensitive, compared ordinally. The default is no id.</summary>
/// <param name="Code">The id as the tables write it.</param>
public readonly record struct LicenceId(string Code) : IId<LicenceId>
{
    /// <inheritdoc/>
    public static LicenceId Of(string code) => new(code);

    /// <inheritdoc/>
    public int CompareTo(LicenceId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
