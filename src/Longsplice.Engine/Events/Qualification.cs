namespace Longsplice.Engine.Events;

/// <summary>A substitute that an option qualifies for good.</summary>
/// <param name="Event">Number of the event in the scenario.</param>
/// <param name="Row">Row number of the substitute.</param>
/// <param name="Week">First week in which it may stand in.</param>
public sealed record Qualification(int Event, int Row, int Week);
