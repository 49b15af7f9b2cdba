namespace Longsplice.Runs.Verbs;

/// <summary>A contract that <c>model link</c> proposes.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Supplier">Site that would ship.</param>
/// <param name="Customer">Site that would receive.</param>
/// <param name="Item">Item.</param>
/// <param name="Rank">2: help, asked for only when a shortage is foreseen.</param>
/// <param name="TransitWeeks">Weeks; null where lanes say it.</param>
/// <param name="Reason">Why.</param>
public sealed record ProposedContract(
    string Id, string Supplier, string Customer, string Item, int Rank, double? TransitWeeks, string Reason);
