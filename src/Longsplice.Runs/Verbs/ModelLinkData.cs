using System.Collections.Immutable;
using Longsplice.Model.Links;

namespace Longsplice.Runs.Verbs;

/// <summary>What <c>model link</c> proposes or has accepted.</summary>
/// <param name="Contracts">Contracts.</param>
/// <param name="Lanes">Lanes that they need.</param>
/// <param name="Left">Points for which nothing can be proposed.</param>
/// <param name="File">File of the proposals; null where none was written.</param>
/// <param name="Accepted">Rows that were put into the model.</param>
public sealed record ModelLinkData(
    ImmutableArray<ProposedContract> Contracts,
    ImmutableArray<ProposedLane> Lanes,
    ImmutableArray<UnlinkedPoint> Left,
    string? File,
    int Accepted);
