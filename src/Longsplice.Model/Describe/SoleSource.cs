namespace Longsplice.Model.Describe;

/// <summary>An item that only one site makes.</summary>
/// <param name="Item">The item.</param>
/// <param name="Site">The site that makes it.</param>
/// <param name="Nation">Its nation.</param>
/// <param name="Demands">Demands that rest on it.</param>
public sealed record SoleSource(string Item, string Site, string Nation, int Demands);
