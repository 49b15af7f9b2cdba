namespace Longsplice.Model.Ids;

/// <summary>Id of a contract; case-sensitive, compared ordinally. The default is no id.</summary>
/// <param name="Code">The id as the tables write it.</param>
public readonly record struct ContractId(string Code) : IId<ContractId>
{
    /// <inheritdoc/>
    public static ContractId Of(string code) => new(code);

    /// <inheritdoc/>
    public int CompareTo(ContractId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
