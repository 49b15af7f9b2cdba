namespace Longsplice.Model.Ids;

/// <summary>Id of a theatre; case-sensitive, compared ordinally. The default is no id.</summary>
/// <param name="Code">The id as the tables write it.</param>
public readonly record struct TheatreId(string Code) : IId<TheatreId>
{
    /// <inheritdoc/>
    public static TheatreId Of(string code) => new(code);

    /// <inheritdoc/>
    public int CompareTo(TheatreId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
