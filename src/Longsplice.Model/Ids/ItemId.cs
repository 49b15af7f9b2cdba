namespace Longsplice.Model.Ids;

/// <summary>Id of an item; case-sensitive, compared ordinally. The default is no id.</summary>
/// <param name="Code">The id as the tables write it.</param>
public readonly record struct ItemId(string Code) : IId<ItemId>
{
    /// <inheritdoc/>
    public static ItemId Of(string code) => new(code);

    /// <inheritdoc/>
    public int CompareTo(ItemId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
