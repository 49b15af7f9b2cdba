namespace Longsplice.Bench.Peers;

/// <summary>What a run in a process of its own reports as JSON; the results are null where a tool has no such measure.</summary>
/// <param name="Version">Version of the tool.</param>
/// <param name="Seconds">Seconds of the weeks alone; building the case is not counted.</param>
/// <param name="PeakMb">Greatest memory of the process, MB.</param>
/// <param name="FirstShort">First week in which something is owed to the customer.</param>
/// <param name="PeakBacklog">Greatest backlog, units.</param>
/// <param name="BacklogWeeks">Sum of the backlogs of all weeks, units.</param>
/// <param name="BuildSeconds">Seconds of building a program.</param>
/// <param name="Objective">Value of a program; null where it was not solved in the time.</param>
internal sealed record PeerAnswer(
    string? Version,
    double Seconds,
    double PeakMb,
    int? FirstShort = null,
    double? PeakBacklog = null,
    double? BacklogWeeks = null,
    double? BuildSeconds = null,
    double? Objective = null);
