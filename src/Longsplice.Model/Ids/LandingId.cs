namespace Longsplice.Model.Ids;

/// <summary>Id of a landing; case-sensitive, compared ordinally. The default is no id.</summary>
/// <param name="Code">The id as the tables write it.</param>
public readonly record struct LandingId(string Code) : IId<LandingId>
{
    /// <inheritdoc/>
    public static LandingId Of(string code) => new(code);

    /// <inheritdoc/>
    public int CompareTo(LandingId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
