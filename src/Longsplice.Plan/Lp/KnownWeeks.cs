namespace Longsplice.Plan.Lp;

/// <summary>Weeks that are not chosen any more, and how far is planned.</summary>
/// <param name="Done">What was done; null where nothing was.</param>
/// <param name="First">First week that is chosen, counted from the first as 0.</param>
/// <param name="End">Week after the last that is planned.</param>
internal sealed record KnownWeeks(QuantityWeeks<double>? Done, int First, int End);
