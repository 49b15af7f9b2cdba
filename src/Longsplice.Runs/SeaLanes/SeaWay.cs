using System.Collections.Immutable;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.SeaLanes;

/// <summary>A way by sea from one site to another.</summary>
/// <param name="Days">Days door to door.</param>
/// <param name="Miles">Nautical miles at sea.</param>
/// <param name="Passages">Passages crossed, in order.</param>
/// <param name="DaysToPassages">Days from the start to each.</param>
/// <param name="Avoided">Passages that were shut when it was found.</param>
internal sealed record SeaWay(
    double Days, double Miles, ImmutableArray<string> Passages, ImmutableArray<double> DaysToPassages, ImmutableArray<string> Avoided)
{
    /// <summary>The lane of this way, named after what it avoids.</summary>
    public Lane ToLane(string id, SiteId from, SiteId to) => new()
    {
        Id = new LaneId(string.Join(".not-", Avoided.Prepend(id))),
        From = from,
        To = to,
        Mode = LaneMode.Sea,
        TransitDays = Rounded(Days),
        Passages = [.. Passages.Select(code => new PassageId(code))],
        DaysToPassage = [.. DaysToPassages.Select(Rounded)],
    };

    /// <summary>What the lane's row says of how it was computed.</summary>
    public string NoteOf(Harbour from, Harbour to) =>
        $"computed: {from.Name} to {to.Name}, {Miles:0} nm, overland {from.Km + to.Km:0} km";

    /// <summary>To a hundredth of a day: files show what the engine reckons with.</summary>
    public static double Rounded(double days) => Math.Round(days, 2);
}
