namespace Longsplice.Model.Diff;

/// <summary>A cell that differs.</summary>
/// <param name="Column">Its column.</param>
/// <param name="From">Text in the first model; empty where it holds nothing.</param>
/// <param name="To">Text in the second model; empty where it holds nothing.</param>
public sealed record CellChange(string Column, string From, string To);
