using System.Collections.Immutable;
using Longsplice.Model.Ids;

namespace Longsplice.Model.Scenarios;

/// <summary>Events that strike one theatre and are run alone, after others and together with them.</summary>
/// <param name="Id">Id of the crisis, which names its pattern.</param>
/// <param name="Theatre">Theatre that it strikes.</param>
/// <param name="Events">Its events, in order of the file.</param>
public sealed record Crisis(string Id, TheatreId Theatre, ImmutableArray<ScenarioEvent> Events);
