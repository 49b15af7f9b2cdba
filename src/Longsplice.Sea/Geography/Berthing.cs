namespace Longsplice.Sea.Geography;

/// <summary>
/// How near to land a leg may run: little at its ends where they lie near land themselves, more with every mile out,
/// at most <paramref name="Most"/>.
/// </summary>
/// <param name="Start">Least miles off land at the start.</param>
/// <param name="StartSlope">Miles more for each mile from the start.</param>
/// <param name="End">Least miles off land at the end.</param>
/// <param name="EndSlope">Miles more for each mile from the end.</param>
/// <param name="Most">Miles that are enough anywhere.</param>
internal readonly record struct Berthing(double Start, double StartSlope, double End, double EndSlope, double Most)
{
    /// <summary>Least miles off land at a place on the leg.</summary>
    public double Floor(double fromStart, double fromEnd) =>
        Math.Min(Most, Math.Min(Start + (StartSlope * fromStart), End + (EndSlope * fromEnd)));
}
