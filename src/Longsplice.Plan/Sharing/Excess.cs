namespace Longsplice.Plan.Sharing;

/// <summary>A coalition and what it would gain by going alone; negative where it would lose.</summary>
/// <param name="Coalition">Its members' bits.</param>
/// <param name="Amount">v(S) − x(S), in the unit of the game.</param>
public readonly record struct Excess(ulong Coalition, double Amount);
