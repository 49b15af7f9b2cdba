using Longsplice.Model.Ids;

namespace Longsplice.Plan.Survival;

/// <summary>What losing one site means (Simchi-Levi et al. 2015, doi 10.1287/inte.2015.0804).</summary>
/// <param name="Element">Site lost.</param>
/// <param name="TtrWeeks">Weeks until it is back (time to recover).</param>
/// <param name="TtsWeeks">Most weeks that all demand can be met without it (time to survive); null where for ever.</param>
/// <param name="Impact">Least loss over the weeks until it is back, in USD where demands have a cost.</param>
/// <param name="Exposed">True where it comes back too late: TTS below TTR.</param>
/// <param name="Index">Impact as a share of the greatest impact of any site, 0 to 1.</param>
public sealed record SurvivalRow(
    SiteId Element, double TtrWeeks, double? TtsWeeks, double Impact, bool Exposed, double Index);
