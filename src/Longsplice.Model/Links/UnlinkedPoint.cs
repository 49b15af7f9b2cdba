namespace Longsplice.Model.Links;

/// <summary>A point for which no source can be proposed.</summary>
/// <param name="Point">Its site and item.</param>
/// <param name="Reason">Why not.</param>
public sealed record UnlinkedPoint(string Point, string Reason);
