using System.Collections.Immutable;
using Longsplice.Engine.Events;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Donations;

/// <summary>
/// What each donation costs at home and gains abroad: the run is set beside an exact re-run without this donation,
/// all else as it is.
/// </summary>
internal sealed class DonationTable(
    SupplyNetwork network, StartState start, Scenario scenario, ChunkWorkers workers, RunKey key)
{
    /// <summary>Part of what the giver would have from which on its store counts as whole.</summary>
    private const double Whole = 0.95;

    /// <summary>Units below this part of the need of all weeks are what rounding leaves.</summary>
    private const double Rounding = 1e-9;

    /// <summary>A row for each donation.</summary>
    public ImmutableArray<DonationRow> Build(CompiledEvents events, History actual, CancellationToken cancellation) =>
    [
        .. events.Stocks.Where(change => change.IsDonation).Select(donation => Row(donation, actual, Without(donation.Event, cancellation))),
    ];

    private History Without(int donation, CancellationToken cancellation)
    {
        var events = EventTranslator.Translate(network, scenario.Events, number => number != donation);
        var history = new History(network, events);
        new Simulation(network, start, events, workers).Run(history, cancellation);
        return history;
    }

    private DonationRow Row(StockChange donation, History with, History without)
    {
        ItemId item = network.Model.Items[network.Points.Item[donation.Point]].Id;
        var giver = SiteOf(donation.Point);
        var receiver = SiteOf(donation.Receiver);
        int[] home = DemandsOf(giver.Nation, item);
        int[] abroad = DemandsOf(receiver.Nation, item);
        int[] elsewhere = [.. DemandsOf(null, item).Except(home).Except(abroad)];
        double? use = WeeklyUse(donation.Point, home);
        double stock = with.StartOnHand[donation.Point];
        return new DonationRow
        {
            Pattern = key.Pattern,
            Policy = key.Policy,
            Case = key.Case,
            Event = scenario.Events[donation.Event].Id,
            Giver = giver.Id,
            Receiver = receiver.Id,
            Item = item,
            Week = donation.Week,
            Asked = donation.Quantity,
            Given = with.Moved[^1][donation.Event],
            HomeCoverStart = stock / use,
            HomeCoverLeast = Least(donation, with) / use,
            HomeCoverLeastWithout = Least(donation, without) / use,
            HomeWholeWeek = WholeWeek(donation, with, without),
            HomeReadinessWeeks = stock > 0 ? Empty(donation.Point, stock, with) - Empty(donation.Point, stock, without) : null,
            HomeShortWeeks = WeeksUnmet(home, with) - WeeksUnmet(home, without),
            AbroadReadinessWeeks = WeeksUnmet(abroad, without) - WeeksUnmet(abroad, with),
            AbroadMet = Units(abroad, without, with),
            ElsewhereShort = Units(elsewhere, with, without),
            Label = key.Label,
        };
    }

    private Model.Tables.Site SiteOf(int point) => network.Model.Sites[network.Points.Site[point]];

    private int[] DemandsOf(NationId? nation, ItemId item) =>
    [
        .. Enumerable.Range(0, network.Demands.Count).Where(demand =>
            network.Model.Demands[demand].Item == item
            && (nation is null || SiteOf(network.Demands.Point[demand]).Nation == nation)),
    ];

    /// <summary>What passes through the giver's store in a week; where nothing does, what its nation needs.</summary>
    private double? WeeklyUse(int point, int[] home)
    {
        double use = start.Throughput[point] > 0 ? start.Throughput[point] : home.Sum(demand => network.Demands.Quantity[demand]);
        return use > 0 ? use : null;
    }

    private double Least(StockChange donation, History run) => run.OnHand
        .Skip(donation.Week - network.FirstWeek)
        .Min(week => week[donation.Point]);

    private int? WholeWeek(StockChange donation, History with, History without)
    {
        int whole = network.LastWeek + 1;
        while (whole > donation.Week && IsWhole(whole - 1))
        {
            whole--;
        }

        return whole <= network.LastWeek ? whole : null;

        bool IsWhole(int week)
        {
            int at = week - network.FirstWeek;
            return with.OnHand[at][donation.Point] >= Whole * without.OnHand[at][donation.Point];
        }
    }

    private static double Empty(int point, double full, History run) =>
        run.OnHand.Sum(week => Math.Max(0, full - week[point]) / full);

    /// <summary>Σ over weeks of the part of the need that is not met.</summary>
    private double WeeksUnmet(int[] demands, History run)
    {
        double weeks = 0;
        for (int at = 0; at < run.Short.Length; at++)
        {
            double need = demands.Sum(demand => run.Required[at][demand] + Gap(run, demand, at));
            weeks += need > 0 ? demands.Sum(demand => Unmet(run, demand, at)) / need : 0;
        }

        return weeks;
    }

    /// <summary>Units unmet in one run beyond another; what rounding leaves is nothing.</summary>
    private double Units(int[] demands, History run, History other)
    {
        double more = 0;
        double need = 0;
        for (int at = 0; at < run.Short.Length; at++)
        {
            foreach (int demand in demands)
            {
                more += Unmet(run, demand, at) - Unmet(other, demand, at);
                need += run.Required[at][demand];
            }
        }

        return Math.Abs(more) <= Rounding * need ? 0 : more;
    }

    private double Unmet(History run, int demand, int at) => run.Short[at][demand] + Gap(run, demand, at);

    /// <summary>What is needed and was promised by nobody, less what donations made good.</summary>
    private double Gap(History run, int demand, int at) => network.Demands.InForce(demand, network.FirstWeek + at)
        ? Math.Max(0, run.Growth.Gap(demand, network.FirstWeek + at) - run.Relieved[at][demand])
        : 0;
}
