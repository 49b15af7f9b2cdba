namespace Longsplice.Runs.Verbs;

/// <summary>What <c>route --pairs</c> did.</summary>
/// <param name="Rows">Rows read.</param>
/// <param name="Routes">Rows with a route.</param>
/// <param name="NoRoutes">Rows whose ends no open way joins.</param>
/// <param name="Out">The file written.</param>
public sealed record RoutePairsData(int Rows, int Routes, int NoRoutes, string Out);
