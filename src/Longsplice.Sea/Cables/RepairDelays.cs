namespace Longsplice.Sea.Cables;

/// <summary>Days that a repair takes beside sailing and the work itself.</summary>
/// <param name="PermitDays">Days from the fault until work is permitted in those waters; the ship sails meanwhile.</param>
/// <param name="LoadingDays">Days in which a ship at its depot takes on spare cable before it sails.</param>
/// <param name="WeatherDays">Days of work lost to weather.</param>
public sealed record RepairDelays(double PermitDays, double LoadingDays, double WeatherDays)
{
    /// <summary>What is thought likely: an assumption, as the other two are; docs/cables.md compares them with history.</summary>
    public static RepairDelays Best { get; } = new(5, 1, 3);

    /// <summary>Permits at hand and a calm sea.</summary>
    public static RepairDelays Quick { get; } = new(1, 1, 0);

    /// <summary>Slow permits and a winter sea.</summary>
    public static RepairDelays Slow { get; } = new(30, 3, 21);
}
