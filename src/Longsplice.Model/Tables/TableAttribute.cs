namespace Longsplice.Model.Tables;

/// <summary>Names the table of a row type and the properties that make its key.</summary>
/// <param name="name">Name of the table and of its file.</param>
/// <param name="key">Names of the key properties, in order.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TableAttribute(string name, params string[] key) : Attribute
{
    /// <summary>Name of the table and of its file.</summary>
    public string Name { get; } = name;

    /// <summary>Names of the key properties, in order.</summary>
    public IReadOnlyList<string> Key { get; } = key;

    /// <summary>What a row is, in one sentence.</summary>
    public string Meaning { get; init; } = "";

    /// <summary>True where a model cannot do without the table.</summary>
    public bool IsRequired { get; init; }
}
