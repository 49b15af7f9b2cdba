namespace Longsplice.Plan.Lp;

/// <summary>A part of a shipment that lands in some week.</summary>
/// <param name="Flow">Flow that brings it.</param>
/// <param name="Sent">Week of dispatch, counted from the first as 0.</param>
/// <param name="Share">Share of what was sent, 0 to 1.</param>
internal readonly record struct Landing(int Flow, int Sent, double Share);
