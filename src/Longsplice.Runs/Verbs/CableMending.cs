using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Results;
using Longsplice.Sea.Cables;

namespace Longsplice.Runs.Verbs;

/// <summary>How cut segments come back: quickly, as is likely, slowly; and what nations have meanwhile.</summary>
internal sealed class CableMending
{
    /// <summary>Weeks that are shown where nothing is ever mended, and at the most.</summary>
    private const int MostWeeks = 104;
    private const int WeeksUnmended = 13;

    private readonly SupplyModel _model;
    private readonly CableNetwork _network;
    private readonly string _label;
    private readonly ImmutableArray<CableRepair> _quick;
    private readonly ImmutableArray<CableRepair> _best;
    private readonly ImmutableArray<CableRepair> _slow;

    public CableMending(SupplyModel model, CableNetwork network, IEnumerable<int> cut, string label)
    {
        (_model, _network, _label) = (model, network, label);
        var sailing = new SeaSailing();
        var places = new CablePlaces(model);
        var faults = places.Faults(network, cut.Select(segment => (segment, 0.0)), sailing);
        var queue = new RepairQueue(places.Ships, sailing);
        (_quick, _best, _slow) = (queue.Run(faults, RepairDelays.Quick), queue.Run(faults, RepairDelays.Best), queue.Run(faults, RepairDelays.Slow));
    }

    /// <summary>Repairs, in the order in which they are done.</summary>
    public ImmutableArray<CableRepairRow> Repairs() =>
        [.. _best.Select((_, number) => Row(number)).OrderBy(row => row.Done ?? double.PositiveInfinity).ThenBy(row => row.Segment)];

    /// <summary>Capacity by week until all that can be is mended in the best case, and one week more.</summary>
    public ImmutableArray<CableWeekRow> Weeks()
    {
        double last = _best.Where(repair => double.IsFinite(repair.Done)).Select(repair => repair.Done).DefaultIfEmpty(0).Max();
        int weeks = last > 0 ? Math.Min(MostWeeks, WeekOfReturn(last)) : _best.IsEmpty ? 0 : WeeksUnmended;
        var capacity = new CableCapacity(_network);
        return
        [
            .. from week in Enumerable.Range(1, weeks)
               from nation in Enumerable.Range(0, _network.Nations.Length)
               select new CableWeekRow
               {
                   Week = week,
                   Nation = _network.Nations[nation],
                   LeftTbps = capacity.Abroad(nation, OutIn(_best, week).Contains),
                   LeftTbpsLow = capacity.Abroad(nation, OutIn(_slow, week).Contains),
                   LeftTbpsHigh = capacity.Abroad(nation, OutIn(_quick, week).Contains),
                   Label = _label,
               },
        ];
    }

    /// <summary>First week, counted from the one that begins on day 0, that begins on a day or after it.</summary>
    internal static int WeekOfReturn(double day) => 1 + (int)Math.Ceiling(day / 7);

    private static HashSet<int> OutIn(ImmutableArray<CableRepair> repairs, int week) =>
        [.. repairs.Where(repair => repair.Done > 7 * (week - 1)).Select(repair => repair.Fault.Segment)];

    private static double? Days(double days) => double.IsFinite(days) ? Math.Round(days, 2) : null;

    private CableRepairRow Row(int number)
    {
        var repair = _best[number];
        return new CableRepairRow
        {
            Segment = _network.Links[repair.Fault.Segment].Segment.Id,
            Ship = repair.Ship is { } ship ? _model.RepairShips[ship].Id : null,
            Start = Days(repair.Start),
            Done = Days(repair.Done),
            Days = Days(repair.Done - repair.Fault.Day),
            DaysLow = Days(_quick[number].Done - repair.Fault.Day),
            DaysHigh = Days(_slow[number].Done - repair.Fault.Day),
            Label = _label,
        };
    }
}
