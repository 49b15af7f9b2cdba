namespace Longsplice.Model.Questions;

/// <summary>A figure that a run's sensitivity table ranks.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Id">Key of its row.</param>
/// <param name="Column">Its column.</param>
/// <param name="Low">Low end.</param>
/// <param name="High">High end.</param>
/// <param name="Effect">What the answer is at the two ends, in words.</param>
public sealed record SensitiveFigure(string Table, string Id, string Column, string Low, string High, string Effect);
