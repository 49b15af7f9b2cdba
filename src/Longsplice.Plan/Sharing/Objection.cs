namespace Longsplice.Plan.Sharing;

/// <summary>What a player can say against its share: the group with which it would fare best if it left.</summary>
/// <param name="Player">Number of the player.</param>
/// <param name="Coalition">The group, itself among them, not all.</param>
/// <param name="Here">Its share, in the game's own sign: a cost, or savings.</param>
/// <param name="There">What it would be there, the group's gain or loss shared equally among its members.</param>
/// <param name="Holds">True where that is better.</param>
public sealed record Objection(int Player, ulong Coalition, double Here, double There, bool Holds);
