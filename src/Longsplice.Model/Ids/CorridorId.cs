namespace Longsplice.Model.Ids;

/// <summary>
/// Id of a corridor: a passage or a named sea through which cables run side by side; it stands in no table of its own.
/// Case-sensitive, compared ordinally. The default is no id.
/// </summary>
/// <param name="Code">The id as the tables write it.</param>
public readonly record struct CorridorId(string Code) : IId<CorridorId>
{
    /// <inheritdoc/>
    public static CorridorId Of(string code) => new(code);

    /// <inheritdoc/>
    public int CompareTo(CorridorId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
