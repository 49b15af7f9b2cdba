namespace Longsplice.Runs.Verbs;

/// <summary>An end of a route.</summary>
/// <param name="Name">The port's name, or the coordinates.</param>
/// <param name="Lat">Latitude of the water found.</param>
/// <param name="Lon">Longitude of the water found.</param>
/// <param name="SnapNm">Nautical miles from the point asked for to that water.</param>
public sealed record RouteEnd(string Name, double Lat, double Lon, double SnapNm);
