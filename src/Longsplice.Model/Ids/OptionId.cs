namespace Longsplice.Model.Ids;

/// <summary>Id of an option; case-sensitive, compared ordinally. The default is no id.</summary>
/// <param name="Code">The id as the tables write it.</param>
public readonly record struct OptionId(string Code) : IId<OptionId>
{
    /// <inheritdoc/>
    public static OptionId Of(string code) => new(code);

    /// <inheritdoc/>
    public int CompareTo(OptionId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
