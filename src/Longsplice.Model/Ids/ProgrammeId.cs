namespace Longsplice.Model.Ids;

/// <summary>Id of a programme; case-sensitive, compared ordinally. The default is no id.</summary>
/// <param name="Code">The id as the tables write it.</param>
public readonly record struct ProgrammeId(string Code) : IId<ProgrammeId>
{
    /// <inheritdoc/>
    public static ProgrammeId Of(string code) => new(code);

    /// <inheritdoc/>
    public int CompareTo(ProgrammeId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
