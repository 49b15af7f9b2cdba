using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>Of which demands the causes are told.</summary>
public static class ShownTrees
{
    /// <summary>The first demands that run short; of several theatres the first of all, and the first in each that misses another item.</summary>
    /// <param name="story">The run.</param>
    /// <param name="most">Most demands of one theatre.</param>
    public static FirstOutRow[] Of(Story story, int most)
    {
        var shown = story.Tables.FirstOut.Take(story.IsAcrossTheatres ? 1 : most).ToList();
        foreach (var theatre in story.Whole.Crises.Select(crisis => crisis.Theatre).Distinct().Where(_ => story.IsAcrossTheatres))
        {
            var next = story.Tables.FirstOut.FirstOrDefault(row =>
                TheatreOf(story, row) == theatre && shown.All(other => other.Item != row.Item));
            shown.AddRange(next is null ? [] : [next]);
        }

        return [.. shown];
    }

    /// <summary>True where none before it is of the same theatre.</summary>
    internal static bool IsFirstOfTheatre(Story story, FirstOutRow[] shown, int number) =>
        shown.Take(number).All(other => TheatreOf(story, other) != TheatreOf(story, shown[number]));

    private static TheatreId TheatreOf(Story story, FirstOutRow row) => story.Model.Nations.Get(row.Nation).Theatre;
}
