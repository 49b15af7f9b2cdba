namespace Longsplice.Model.Ids;

/// <summary>Id of a service; case-sensitive, compared ordinally. The default is no id.</summary>
/// <param name="Code">The id as the tables write it.</param>
public readonly record struct ServiceId(string Code) : IId<ServiceId>
{
    /// <inheritdoc/>
    public static ServiceId Of(string code) => new(code);

    /// <inheritdoc/>
    public int CompareTo(ServiceId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
