using Longsplice.Model.Tables;

namespace Longsplice.Sea.Cables;

/// <summary>A segment between two nodes of a <see cref="CableNetwork"/>.</summary>
/// <param name="Segment">The row.</param>
/// <param name="From">Node at one end.</param>
/// <param name="To">Node at the other end.</param>
/// <param name="CapacityTbps">Tbps each way, 0 or more.</param>
public sealed record CableLink(CableSegment Segment, int From, int To, double CapacityTbps);
