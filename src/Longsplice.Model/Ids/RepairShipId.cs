namespace Longsplice.Model.Ids;

/// <summary>Id of a repair ship; case-sensitive, compared ordinally. The default is no id.</summary>
/// <param name="Code">The id as the tables write it.</param>
public readonly record struct RepairShipId(string Code) : IId<RepairShipId>
{
    /// <inheritdoc/>
    public static RepairShipId Of(string code) => new(code);

    /// <inheritdoc/>
    public int CompareTo(RepairShipId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
