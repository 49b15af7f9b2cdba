using Longsplice.Model.Scenarios;
using Longsplice.Sea.Geography;

namespace Longsplice.Runs.Briefs.Maps;

/// <summary>A passage that an event of the run shuts or slows.</summary>
/// <param name="Event">The event.</param>
/// <param name="Name">Name of the passage.</param>
/// <param name="At">Where it is marked.</param>
internal sealed record MapPassage(ScenarioEvent Event, string Name, GeoPoint At)
{
    /// <summary>The passages that events of a run shut or slow, in order of the events.</summary>
    public static MapPassage[] Of(Story story) =>
    [
        .. story.Scenario.Events
            .Where(row => row.Passage is not null)
            .Select(row => (Event: row, At: MapLanes.MiddleOf(row.Passage!.Value.Code)))
            .Where(mark => mark.At is not null)
            .Select(mark => new MapPassage(mark.Event, story.Names.Passage(mark.Event.Passage!.Value), mark.At!.Value)),
    ];
}
