using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs.Maps;

/// <summary>A demand that runs short.</summary>
/// <param name="First">When and by how much.</param>
/// <param name="Share">Share of the promise of all weeks that is short.</param>
internal sealed record MapShortage(FirstOutRow First, double Share);
