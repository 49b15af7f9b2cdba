namespace Longsplice.Runs.Briefs.Findings;

/// <summary>What one event, or something that is no event, did to one demand.</summary>
/// <param name="Cause">Event id, or rule, withheld, alloc, plain.</param>
/// <param name="InRun">In this run, from the ledger; adds up.</param>
/// <param name="Alone">With this event only; null where it does not apply.</param>
/// <param name="Returns">What comes back without it; null where it does not apply.</param>
/// <param name="FairShare">Mean over all orders of the events; null where it does not apply.</param>
/// <param name="Row">The row behind.</param>
public sealed record EffectStory(
    string Cause, double InRun, double? Alone, double? Returns, double? FairShare, Evidence Row);
