namespace Longsplice.Plan.Sharing;

/// <summary>One level of the nucleolus: the least greatest excess of the coalitions that are not settled yet.</summary>
/// <param name="Excess">The excess.</param>
/// <param name="Shares">Shares that reach it.</param>
/// <param name="Weights">Coalitions that have this excess in every such solution, with their duals, which add up to 1.</param>
internal sealed record ExcessLevel(double Excess, double[] Shares, IReadOnlyList<(uint Coalition, double Weight)> Weights);
