namespace Longsplice.Plan.Options;

/// <summary>How far a decision of the first stage moves a bound of a program of the second: amount × decision.</summary>
/// <param name="Decision">Column of the first stage.</param>
/// <param name="Kind">What is moved.</param>
/// <param name="Index">Column or row of the second stage.</param>
/// <param name="Amount">Move for each unit of the decision; finite.</param>
internal readonly record struct Lever(int Decision, LeverKind Kind, int Index, double Amount);
