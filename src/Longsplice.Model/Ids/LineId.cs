namespace Longsplice.Model.Ids;

/// <summary>Id of a production line; case-sensitive, compared ordinally. The default is no id.</summary>
/// <param name="Code">The id as the tables write it.</param>
public readonly record struct LineId(string Code) : IId<LineId>
{
    /// <inheritdoc/>
    public static LineId Of(string code) => new(code);

    /// <inheritdoc/>
    public int CompareTo(LineId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
