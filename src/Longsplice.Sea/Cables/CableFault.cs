using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Cables;

/// <summary>A cut segment that waits for a ship.</summary>
/// <param name="Segment">Number of the segment.</param>
/// <param name="Day">Day on which it was cut.</param>
/// <param name="CapacityTbps">Tbps that its repair brings back; more go first.</param>
/// <param name="Place">Where a ship must go; null where that is not known.</param>
public sealed record CableFault(int Segment, double Day, double CapacityTbps, GeoPoint? Place);
