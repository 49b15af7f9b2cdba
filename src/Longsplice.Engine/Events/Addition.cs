namespace Longsplice.Engine.Events;

/// <summary>What an option adds for good to the terms of the start; the numbers that do not apply are −1.</summary>
/// <param name="Event">Number of the event in the scenario.</param>
/// <param name="Week">First week in which it is there.</param>
/// <param name="Recipe">Recipe that can make more starts a week.</param>
/// <param name="Line">Line that has more hours a week.</param>
/// <param name="Flow">Standby flow that takes a share of its customer's need.</param>
/// <param name="Licence">Licence that is open.</param>
/// <param name="Amount">Starts, hours or share; nothing for a licence.</param>
public sealed record Addition(int Event, int Week, int Recipe, int Line, int Flow, int Licence, double Amount);
