using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Routes;

/// <summary>A port of the World Port Index.</summary>
/// <param name="Number">Its number in the index.</param>
/// <param name="Name">Its name.</param>
/// <param name="Alternate">Another name; empty where it has none.</param>
/// <param name="Locode">UN/LOCODE; empty where the index knows none.</param>
/// <param name="Country">Country.</param>
/// <param name="Water">Water body.</param>
/// <param name="Position">Position, to a minute or so.</param>
public sealed record Port(
    int Number, string Name, string Alternate, string Locode, string Country, string Water, GeoPoint Position)
{
    /// <summary>True for the ports of the Great Lakes, which the graph does not reach: it has no Seaway locks.</summary>
    public bool IsOnGreatLakes => Water.Contains("Great Lakes", StringComparison.Ordinal);

    /// <summary>Name and country.</summary>
    public override string ToString() => $"{Name}, {Country}";
}
