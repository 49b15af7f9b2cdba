using Longsplice.Sea.Geography;
using Longsplice.Sea.Routes;

namespace Longsplice.Runs.SeaLanes;

/// <summary>The port by which a site reaches the sea.</summary>
/// <param name="Place">Where the site lies.</param>
/// <param name="Name">Name of the port.</param>
/// <param name="Mooring">Its mooring on the sea graph.</param>
/// <param name="Km">Kilometres of the great circle between the two.</param>
internal sealed record Harbour(GeoPoint Place, string Name, Mooring Mooring, double Km);
