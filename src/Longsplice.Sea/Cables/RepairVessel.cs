using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Cables;

/// <summary>A ship of the queue: it mends one fault at a time and sails on from where it is.</summary>
/// <param name="At">Where it lies; null where its depot has no coordinates, and then it mends nothing.</param>
/// <param name="SpeedKnots">Speed, above 0.</param>
/// <param name="DaysPerRepair">Days of work at a fault.</param>
public sealed record RepairVessel(GeoPoint? At, double SpeedKnots, double DaysPerRepair);
