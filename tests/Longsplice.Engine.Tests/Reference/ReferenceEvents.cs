using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Tests.Reference;

/// <summary>What the events of a scenario say of a week, asked each time anew.</summary>
internal sealed class ReferenceEvents(ReferenceWorld world, IReadOnlyList<ScenarioEvent> events)
{
    public int From(ScenarioEvent row) => Week(row.From) ?? world.First;

    public int Until(ScenarioEvent row) => Week(row.Until) ?? world.Last;

    public int? Week(WeekOrDate? when) => when?.ToWeek(world.Scenario.Week1Date);

    public IEnumerable<ScenarioEvent> Of(params string[] kinds) => events.Where(row => kinds.Contains(row.Kind, StringComparer.Ordinal));

    public IEnumerable<ScenarioEvent> Active(int week, params string[] kinds) =>
        Of(kinds).Where(row => From(row) <= week && week <= Until(row));

    public double RecipeFactor(Recipe recipe, int week) => Factor(week, row =>
        row.Recipe == recipe.Id
        || (row.Recipe is null && row.Site == recipe.Site)
        || (row.Recipe is null && row.Site is null && row.Nation is { } nation && world.NationOf(recipe.Site).Id == nation));

    public double LineFactor(LineId line, int week) => Factor(week, row => row.Line == line);

    public bool IsBanned(Contract contract, int week) => Active(week, "ban").Any(row => Means(row, contract));

    public bool Means(ScenarioEvent row, Contract contract) => world.Crosses(contract, row.Exporter, row.Importers, row.Items);

    /// <summary>Whether each licence that covers a contract lets it leave.</summary>
    public bool IsLicensed(Contract contract, int week, bool shipsAtStart) => world.Model.Licences
        .Where(row => world.Crosses(contract, row.Exporter, row.Importer is { } importer ? [importer] : [], row.Items))
        .All(row => Grants(row, week, shipsAtStart));

    public LicenceStatus StatusOf(Licence row, int week) => Change(row, week)?.Status ?? row.Status;

    public double LaneDays(Lane lane, int week) => lane.TransitDays + Active(week, "slow", "close")
        .Where(row => Touches(row, lane))
        .Sum(row => row.Kind == "close" ? double.PositiveInfinity : row.ExtraDays ?? 0);

    public static bool Touches(ScenarioEvent row, Lane lane) =>
        row.Lane == lane.Id || (row.Passage is { } passage && lane.Passages.Contains(passage));

    /// <summary>Share of what lifts that slow-downs and closures leave.</summary>
    public double Remaining(int week, Func<ScenarioEvent, bool> isMeant)
    {
        double remaining = 1;
        foreach (var row in Active(week, "slow", "close").Where(isMeant))
        {
            remaining *= row.Kind == "close" ? 0 : row.Remaining ?? 1;
        }

        return remaining;
    }

    public double Requirement(Demand demand, double promised, int week)
    {
        if (!world.InForce(demand, week))
        {
            return 0;
        }

        double required = world.InForce(demand, world.First - 1) ? promised : demand.QuantityPerWeek;
        foreach (var row in Active(week, "surge").Where(row => IsMeant(row, demand)))
        {
            required += (demand.QuantityPerWeek * ((row.Factor ?? 1) - 1)) + (row.AddPerWeek ?? 0);
        }

        return Math.Max(0, required);
    }

    private bool IsMeant(ScenarioEvent row, Demand demand) =>
        (row.Demand is null || row.Demand == demand.Id)
        && (row.Item is null || row.Item == demand.Item)
        && (row.Nation is null || row.Nation == world.NationOf(demand.Site).Id);

    private double Factor(int week, Func<ScenarioEvent, bool> isMeant)
    {
        double factor = 1;
        foreach (var row in Of("outage").Where(row => From(row) <= week && isMeant(row)))
        {
            double remaining = row.Remaining ?? 0;
            int since = week - Until(row);
            factor *= since <= 0 ? remaining
                : since < row.RecoverWeeks ? remaining + ((1 - remaining) * since / row.RecoverWeeks)
                : 1;
        }

        return factor;
    }

    private bool Grants(Licence licence, int week, bool shipsAtStart)
    {
        var change = Change(licence, week);
        int since = change is null ? world.First : From(change);
        return (change?.Status ?? licence.Status) switch
        {
            LicenceStatus.Open => true,
            LicenceStatus.Denied => false,
            _ => (change is null && shipsAtStart) || week >= since + (licence.DelayWeeks ?? 0),
        };
    }

    /// <summary>Of overlapping changes the one that began last holds; of equals the later row.</summary>
    private ScenarioEvent? Change(Licence licence, int week) => Active(week, "licence")
        .Where(row => row.Licence == licence.Id)
        .OrderBy(From)
        .LastOrDefault();
}
