namespace Longsplice.Engine.Removals;

/// <summary>What was seen with every element taken away.</summary>
/// <param name="Elements">The elements.</param>
/// <param name="Baseline">Nothing taken away.</param>
/// <param name="Observed">Each element taken away for the outage, and for ever.</param>
/// <param name="OutageEnd">Last week of the outage; it begins in week 1.</param>
internal sealed record RemovalSet(
    Element[] Elements,
    RemovalObserver Baseline,
    (RemovalObserver Outage, RemovalObserver ForEver)[] Observed,
    int OutageEnd);
