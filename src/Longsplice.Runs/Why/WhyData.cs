namespace Longsplice.Runs.Why;

/// <summary>Why a demand is short.</summary>
/// <param name="Demand">Id of the demand.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Unit">Unit of its item.</param>
/// <param name="Week">Week in which the tree is read; null for the week of the peak, or all weeks of a lost demand.</param>
/// <param name="Likelihood">Likelihood of a shortage with the count of draws; null where nothing was drawn.</param>
/// <param name="Tree">The tree; null where the demand lacks nothing beyond the baseline.</param>
public sealed record WhyData(string Demand, string Name, string Unit, int? Week, string? Likelihood, WhyNode? Tree);
