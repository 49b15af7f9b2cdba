using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Tests.Reference;

/// <content>Phase 6: lanes, passages and quotas.</content>
internal sealed partial class ReferenceWeek
{
    /// <summary>Over capacity each user keeps the same part; of several limits the smallest part.</summary>
    private void Limit(int week)
    {
        var part = world.Model.Contracts.ToDictionary(row => row.Id.Code, _ => 1.0, StringComparer.Ordinal);
        foreach (var (uses, room) in Limits(week).ToArray())
        {
            double load = uses.Sum(use => use.Amount * state.Granted[use.Id]);
            foreach (var (id, _) in uses.Where(use => use.Amount > 0 && load > room))
            {
                part[id] = Math.Min(part[id], Math.Max(0, room) / load);
            }
        }

        foreach (var row in world.Model.Contracts)
        {
            string id = row.Id.Code;
            state.Shipped[id] = state.Granted[id] * part[id];
            state.OnHand[ReferenceWorld.FromOf(row)] += state.Granted[id] * (1 - part[id]);
            state.Unfilled[id] = state.Ask[id] - state.Shipped[id];
        }

        BookQuotas(week);
    }

    private IEnumerable<((string Id, double Amount)[] Uses, double Room)> Limits(int week)
    {
        foreach (var lane in world.Model.Lanes.Where(lane => double.IsFinite(ReferenceWorld.Lift(lane))))
        {
            double remaining = events.Remaining(week, row => row.Lane == lane.Id
                || (row.Passage is { } passage && lane.Passages.Contains(passage) && CapacityOf(passage) is null));
            yield return (TonnesOver(step => step.Id == lane.Id), ReferenceWorld.Lift(lane) * remaining);
        }

        foreach (var passage in world.Model.Passages.Where(row => row.CapacityTonnesPerWeek is not null))
        {
            double remaining = events.Remaining(week, row => row.Passage == passage.Id);
            yield return (TonnesOver(step => step.Passages.Contains(passage.Id)), passage.CapacityTonnesPerWeek!.Value * remaining);
        }

        foreach (var slow in events.Active(week, "slow").Where(row => row.Contract is not null))
        {
            if (world.Model.Contracts.Get(slow.Contract!.Value).MaxPerWeek is { } max)
            {
                yield return ([(slow.Contract!.Value.Code, 1)], max * (slow.Remaining ?? 1));
            }
        }

        foreach (var quota in events.Active(week, "quota"))
        {
            yield return (Counted(row => events.Means(quota, row)), quota.PerWeek!.Value);
        }

        foreach (var licence in Quotas(week))
        {
            double room = licence.QuotaPerYear!.Value * WeeksOfPeriod(week) / 52;
            yield return (Under(licence), room - state.QuotaUsed.GetValueOrDefault(licence.Id!.Value.Code));
        }
    }

    private double? CapacityOf(PassageId passage) =>
        world.Model.Passages.Contains(passage) ? world.Model.Passages.Get(passage).CapacityTonnesPerWeek : null;

    private IEnumerable<Licence> Quotas(int week) => world.Model.Licences.Where(row =>
        row.QuotaPerYear is not null && events.StatusOf(row, week) == LicenceStatus.Licensed);

    private (string Id, double Amount)[] Counted(Func<Contract, bool> isMeant) =>
        [.. world.Model.Contracts.Where(isMeant).Select(row => (row.Id.Code, 1.0))];

    private (string Id, double Amount)[] Under(Licence licence) => Counted(row =>
        world.Crosses(row, licence.Exporter, licence.Importer is { } importer ? [importer] : [], licence.Items));

    private (string Id, double Amount)[] TonnesOver(Func<Lane, bool> isMeant) =>
        [.. world.Model.Contracts
            .Where(row => state.Routes[row.Id.Code] is { } route && route.Any(isMeant))
            .Select(row => (row.Id.Code, world.Tonnes(row)))];

    /// <summary>Periods are weeks 1 to 52, 53 to 104, …; build-up belongs to the period that ends with week 0.</summary>
    private static int PeriodOf(int week) => (int)Math.Floor((week - 1) / 52.0);

    private int WeeksOfPeriod(int week) =>
        Enumerable.Range((52 * PeriodOf(week)) + 1, 52).Count(inPeriod => inPeriod >= world.First);

    private void BookQuotas(int week)
    {
        foreach (var licence in world.Model.Licences.Where(row => row.QuotaPerYear is not null))
        {
            string id = licence.Id!.Value.Code;
            bool counts = events.StatusOf(licence, week) == LicenceStatus.Licensed;
            double used = state.QuotaUsed.GetValueOrDefault(id) + (counts ? Under(licence).Sum(use => state.Shipped[use.Id]) : 0);
            state.QuotaUsed[id] = PeriodOf(week + 1) == PeriodOf(week) ? used : 0;
        }
    }
}
