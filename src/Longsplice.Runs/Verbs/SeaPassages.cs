using System.Collections.Immutable;
using Longsplice.Sea.Passages;

namespace Longsplice.Runs.Verbs;

/// <summary>Lists the passages that can be closed, and their groups.</summary>
public static class SeaPassages
{
    /// <summary>Runs the verb.</summary>
    public static VerbResult<SeaPassagesData> Run() => VerbResult<SeaPassagesData>.Of(
        [],
        new SeaPassagesData(
            [.. PassageTable.All.Select(row => new SeaPassage(
                row.Id, row.Name, row.Kind, row.IsOpenByDefault, row.Hours, row.WaitHours, row.Basis))],
            PassageTable.Groups.ToImmutableSortedDictionary(StringComparer.Ordinal)));
}
