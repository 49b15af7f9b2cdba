using System.Collections.Immutable;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Links;

/// <summary>Standby links that a person may accept; nothing changes before that.</summary>
/// <param name="Contracts">Contracts of rank 2, each with its reason as note.</param>
/// <param name="Lanes">Lanes that those contracts need, each with its reason as note.</param>
/// <param name="Left">Points for which no source can be proposed, with the reason.</param>
public sealed record LinkProposals(
    ImmutableArray<Contract> Contracts, ImmutableArray<Lane> Lanes, ImmutableArray<UnlinkedPoint> Left);
