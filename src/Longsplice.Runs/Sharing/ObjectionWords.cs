using Longsplice.Plan.Sharing;

namespace Longsplice.Runs.Sharing;

/// <summary>A player's best objection to a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Player">The player.</param>
/// <param name="Coalition">The group with which it would fare best, joined by +.</param>
/// <param name="Here">Its share by the rule.</param>
/// <param name="There">Its share in the group, whose gain is shared equally.</param>
/// <param name="Holds">True where that is better for it.</param>
/// <param name="Sentence">The same in words.</param>
public sealed record ObjectionWords(
    SharingRule Rule, string Player, string Coalition, double Here, double There, bool Holds, string Sentence);
