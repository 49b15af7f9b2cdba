using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Tests.Drawing;

/// <summary>Draws dates, a policy with overrides of nations, and events of every kind.</summary>
internal sealed class RandomScenario(Dice dice, SupplyModel model)
{
    private static readonly DateOnly Start = new(2027, 1, 4);

    private int _weeks;

    public Scenario Draw()
    {
        _weeks = model.Sites.Count > 50 ? dice.Whole(12, 20) : dice.Whole(12, 45);
        return new Scenario
        {
            Start = Start,
            Weeks = _weeks,
            BuildUpWeeks = dice.Chance(0.15) ? dice.Whole(1, 6) : 0,
            Policy = DrawSettings() with { Nations = DrawOverrides() },
            Events = [.. Enumerable.Range(0, dice.Whole(0, 5)).Select(DrawEvent)],
        };
    }

    private PolicySettings DrawSettings() => new()
    {
        Name = (PolicyName)dice.Whole(0, 2),
        HoardWeeks = dice.Chance(0.3) ? dice.Between(0, 4) : 0,
        ProtectWeeks = dice.Chance(0.3) ? dice.Between(0, 3) : 0,
        AdjustWeeks = dice.OneOf([1, 1.5, 2, 4]),
        Smoothing = dice.OneOf([1, 0.5, 0.25]),
        SwitchRate = dice.OneOf([0.05, 0.1, 0.3, 1]),
        HelpSees = (HelpSees)dice.Whole(0, 1),
    };

    private ImmutableSortedDictionary<string, PolicyChange> DrawOverrides()
    {
        var overrides = ImmutableSortedDictionary.CreateBuilder<string, PolicyChange>(StringComparer.Ordinal);
        foreach (var nation in model.Nations)
        {
            if (dice.Chance(0.15))
            {
                overrides[nation.Id.Code] = ChangeTo(DrawSettings());
            }
        }

        return overrides.ToImmutable();
    }

    private static PolicyChange ChangeTo(PolicySettings settings) => new(TableSchema<PolicySettings>.Instance.Columns
        .ToImmutableSortedDictionary(column => column.Name, column => column.Property.GetValue(settings)!, StringComparer.Ordinal));

    private ScenarioEvent DrawEvent(int number)
    {
        int from = dice.Whole(-3, 12);
        int until = Math.Max(1, from + dice.Whole(0, 12));
        var plain = new ScenarioEvent
        {
            Id = $"e{number}",
            Kind = "outage",
            From = dice.Chance(0.1) ? null : At(from),
            Until = dice.Chance(0.1) ? null : At(until),
        };
        return dice.Whole(0, 13) switch
        {
            0 => Transfers(plain, "ban"),
            1 => Transfers(plain, "quota") with { PerWeek = dice.Between(1, 30) },
            2 => DrawSurge(plain),
            3 => DrawStockMove(plain, Math.Max(1, from), "lose"),
            4 => DrawStockMove(plain, Math.Max(1, from), "release"),
            5 => DrawDonation(plain, Math.Max(1, from)),
            6 => DrawSlow(plain),
            7 or 8 => DrawClosure(plain),
            9 or 10 => DrawLicence(plain),
            _ => DrawOutage(plain),
        };
    }

    /// <summary>A week as a number or as a day within it.</summary>
    private WeekOrDate At(int week) => dice.Chance(0.8)
        ? WeekOrDate.OfWeek(week)
        : WeekOrDate.OfDate(Start.AddDays((7 * (week - 1)) + dice.Whole(0, 6)));

    private ScenarioEvent Transfers(ScenarioEvent plain, string kind) => plain with
    {
        Kind = kind,
        Exporter = dice.OneOf(model.Nations).Id,
        Importers = dice.Chance(0.2) ? [dice.OneOf(model.Nations).Id] : [],
        Items = dice.Chance(0.2) ? [dice.OneOf(model.Items).Id] : [],
    };

    private ScenarioEvent DrawSurge(ScenarioEvent plain)
    {
        var surge = plain with
        {
            Kind = "surge",
            Factor = dice.Chance(0.6) ? dice.Between(0, 2.5) : null,
            AddPerWeek = dice.Chance(0.5) ? dice.Between(-5, 20) : null,
        };
        return dice.Chance(0.7)
            ? surge with { Demand = dice.OneOf(model.Demands).Id }
            : surge with { Nation = dice.OneOf(model.Nations).Id, Item = dice.OneOf(model.Demands).Item };
    }

    private ScenarioEvent DrawStockMove(ScenarioEvent plain, int week, string kind)
    {
        var held = model.Stocks.Where(row => kind == "lose" || row.Reserve > 0).ToArray();
        var stock = dice.OneOf(held.Length > 0 ? held : [.. model.Stocks]);
        return plain with
        {
            Kind = kind,
            Site = stock.Site,
            Item = stock.Item,
            Quantity = dice.Between(1, 100),
            From = WeekOrDate.OfWeek(week),
            Until = null,
        };
    }

    private ScenarioEvent DrawDonation(ScenarioEvent plain, int week)
    {
        var giver = dice.OneOf(model.Stocks);
        var receiver = dice.OneOf([.. model.Stocks.Where(row => row.Item == giver.Item)]);
        return plain with
        {
            Kind = "donate",
            Giver = giver.Site.Code,
            Receiver = receiver.Site.Code,
            Item = giver.Item,
            Quantity = dice.Between(1, 100),
            ReplaceBy = dice.Chance(0.6) ? WeekOrDate.OfWeek(week + dice.Whole(1, 8)) : null,
            From = WeekOrDate.OfWeek(week),
            Until = null,
        };
    }

    private ScenarioEvent DrawSlow(ScenarioEvent plain)
    {
        var slow = plain with
        {
            Kind = "slow",
            ExtraDays = dice.Chance(0.8) ? dice.Between(1, 25) : null,
            Remaining = dice.Chance(0.4) ? dice.Between(0, 1) : null,
        };
        return dice.Chance(0.4) || model.Lanes.Count == 0
            ? slow with { Contract = dice.OneOf(model.Contracts).Id }
            : Way(slow);
    }

    private ScenarioEvent DrawClosure(ScenarioEvent plain) =>
        model.Lanes.Count == 0 ? DrawOutage(plain) : Way(plain with { Kind = "close" });

    private ScenarioEvent Way(ScenarioEvent plain)
    {
        var lane = dice.OneOf(model.Lanes);
        return lane.Passages.Length > 0 && dice.Chance(0.6)
            ? plain with { Passage = dice.OneOf(lane.Passages) }
            : plain with { Lane = lane.Id };
    }

    private ScenarioEvent DrawLicence(ScenarioEvent plain) => model.Licences.Count == 0
        ? DrawOutage(plain)
        : plain with { Kind = "licence", Licence = dice.OneOf(model.Licences).Id, Status = (LicenceStatus)dice.Whole(0, 2) };

    private ScenarioEvent DrawOutage(ScenarioEvent plain)
    {
        var outage = plain with
        {
            Remaining = dice.Chance(0.5) ? 0 : dice.Between(0, 0.9),
            RecoverWeeks = dice.Chance(0.5) ? dice.Whole(1, 6) : 0,
        };
        return dice.Whole(0, 9) switch
        {
            0 => outage with { Nation = dice.OneOf(model.Nations).Id },
            1 or 2 => outage with { Site = dice.OneOf(model.Recipes).Site },
            3 when model.Lines.Count > 0 => outage with { Line = dice.OneOf(model.Lines).Id },
            _ => outage with { Recipe = dice.OneOf(model.Recipes).Id },
        };
    }
}
