using Longsplice.Model.Tables;
using Shouldly;

namespace Longsplice.Engine.Tests.Drawing;

/// <summary>Whether what left in a week keeps to everything that the tables and events say, recomputed from the rows.</summary>
internal sealed class FlowLimits(DrawnRun run)
{
    private const double Tolerance = 1e-9;

    private readonly double[] _used = new double[run.Network.Licences.Count];

    public static void Check(DrawnRun run)
    {
        var limits = new FlowLimits(run);
        for (int at = 0; at < run.Actual.Shipped.Length; at++)
        {
            limits.Check(at);
        }
    }

    private void Check(int at)
    {
        int week = run.Network.FirstWeek + at;
        double[] shipped = run.Actual.Shipped[at];
        for (int flow = 0; flow < shipped.Length; flow++)
        {
            AtMost(shipped[flow], run.Network.Flows.Max[flow], $"week {week} flow {flow}");
            (run.Actual.Permitted[at][flow] || shipped[flow] == 0).ShouldBeTrue($"week {week} flow {flow} ships without permission");
        }

        foreach (var permission in run.Events.Permissions.Where(permission => permission.Touches(week)))
        {
            AtMost(permission.Flows.Sum(flow => shipped[flow]), permission.CapPerWeek, $"week {week} event {permission.Event}");
        }

        CheckLanes(at, week);
        CheckLicences(at, week);
    }

    private void CheckLanes(int at, int week)
    {
        foreach (var lane in run.Model.Lanes)
        {
            int number = run.Model.Lanes.IndexOf(lane.Id);
            double load = Tonnes(at, step => step == number);
            AtMost(load, lane.CapacityTonnesPerWeek ?? double.PositiveInfinity, $"week {week} lane {lane.Id}");
            AtMost(load, (lane.FleetTonnes ?? double.PositiveInfinity) * 7 / Math.Max(7, 2 * lane.TransitDays), $"week {week} fleet of {lane.Id}");
            bool isClosed = run.Scenario.Events.Any(row => row.Kind == "close" && row.Lane == lane.Id && IsActive(row, week));
            (isClosed && load > 0).ShouldBeFalse($"week {week} closed lane {lane.Id}");
        }

        foreach (var passage in run.Model.Passages)
        {
            double load = Tonnes(at, step => run.Model.Lanes[step].Passages.Contains(passage.Id));
            AtMost(load, passage.CapacityTonnesPerWeek ?? double.PositiveInfinity, $"week {week} passage {passage.Id}");
            bool isClosed = run.Scenario.Events.Any(row => row.Kind == "close" && row.Passage == passage.Id && IsActive(row, week));
            (isClosed && load > 0).ShouldBeFalse($"week {week} closed passage {passage.Id}");
        }
    }

    private void CheckLicences(int at, int week)
    {
        for (int number = 0; number < _used.Length; number++)
        {
            var licence = run.Model.Licences[number];
            var status = Status(licence, week);
            double shipped = run.Network.Licences.Flows[number].Sum(flow => run.Actual.Shipped[at][flow]);
            (status == LicenceStatus.Denied && shipped > 0).ShouldBeFalse($"week {week} denied licence {licence.Id}");
            bool isNewPeriod = (week - 1) % 52 == 0;
            _used[number] = (isNewPeriod ? 0 : _used[number]) + (status == LicenceStatus.Licensed ? shipped : 0);
            AtMost(_used[number], licence.QuotaPerYear ?? double.PositiveInfinity, $"week {week} quota of licence {licence.Id}");
        }
    }

    private LicenceStatus Status(Licence licence, int week) => run.Scenario.Events
        .Where(row => row.Kind == "licence" && row.Licence == licence.Id && IsActive(row, week))
        .OrderBy(row => row.From?.ToWeek(run.Scenario.Week1Date) ?? run.Network.FirstWeek)
        .LastOrDefault()?.Status ?? licence.Status;

    private bool IsActive(Model.Scenarios.ScenarioEvent row, int week) =>
        (row.From?.ToWeek(run.Scenario.Week1Date) ?? run.Network.FirstWeek) <= week
        && week <= (row.Until?.ToWeek(run.Scenario.Week1Date) ?? run.Network.LastWeek);

    private double Tonnes(int at, Func<int, bool> isMeant) => Enumerable.Range(0, run.Network.Flows.Count)
        .Where(flow => run.Actual.Routes[at][flow] is { } route && route.Lanes.Any(isMeant))
        .Sum(flow => run.Network.Flows.UnitMassTonnes[flow] * run.Actual.Shipped[at][flow]);

    private static void AtMost(double value, double limit, string what)
    {
        if (value > limit * (1 + Tolerance) + Tolerance)
        {
            throw new ShouldAssertException($"{what}: {value} exceeds {limit}");
        }
    }
}
