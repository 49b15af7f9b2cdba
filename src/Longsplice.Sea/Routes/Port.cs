using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Routes;

/// <summary>A port of the World Port Index.</summary>
/// <param name="Number">Its number in the index.</param>
/// <param name="Name">Its name.</param>
/// <param name="Alternate">Other names, joined by semicolons; empty where it has none.</param>
/// <param name="Locode">UN/LOCODE; empty where the index knows none.</param>
/// <param name="Country">Country.</param>
/// <param name="Water">Water body.</param>
/// <param name="Position">Position, to a minute or so.</param>
/// <param name="Size">How large its harbour is.</param>
public sealed record Port(
    int Number, string Name, string Alternate, string Locode, string Country, string Water, GeoPoint Position, HarbourSize Size)
{
    /// <summary>Montreal lies below the first lock of the Seaway, though the index counts it among the Great Lakes.</summary>
    private const int Montreal = 2235;

    /// <summary>True for the ports of the Great Lakes, which the graph does not reach: it has no Seaway locks.</summary>
    public bool IsOnGreatLakes => Number != Montreal && Water.Contains("Great Lakes", StringComparison.Ordinal);

    /// <summary>Name and country.</summary>
    public override string ToString() => Country.Length > 0 ? $"{Name}, {Country}" : Name;

    /// <summary>Its name, then its other names, all of them together as well.</summary>
    internal IEnumerable<string> Names() =>
        Alternate.Split(';', StringSplitOptions.RemoveEmptyEntries).Append(Alternate).Where(name => name.Length > 0).Prepend(Name);
}
