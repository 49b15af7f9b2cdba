using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Briefs.Words;

/// <summary>Events in plain words: plants stop and exports are banned; nobody is blamed.</summary>
public sealed class EventWords(SupplyModel model, Scenario scenario, Names names)
{
    /// <summary>First week of an event.</summary>
    public int From(ScenarioEvent row) => row.From?.ToWeek(scenario.Week1Date) ?? scenario.FirstWeek;

    /// <summary>Last week of an event, without its recovery.</summary>
    public int Until(ScenarioEvent row) => row.Until?.ToWeek(scenario.Week1Date)
        ?? (IsMoment(row) ? From(row) : scenario.Weeks);

    /// <summary>What the event is, without its length: TNT plant out, Poland.</summary>
    public string Name(ScenarioEvent row) => row.Kind switch
    {
        "outage" => Outage(row, "out", "at"),
        "ban" => $"{Exporter(row)} bans {Items(row)}{Importers(row)}",
        "quota" => $"{Exporter(row)} caps {Items(row)}{Importers(row)} at {Numbers.Whole(row.PerWeek ?? 0)} a week",
        "close" => $"{Way(row)} closed",
        "slow" => $"{Way(row)} {Slowed(row)}",
        "surge" => $"{Asker(row)} {More(row)}",
        "lose" => $"{Where(row.Site)} loses {Amount(row)}",
        "release" => $"{Where(row.Site)} frees {Amount(row)} of its reserve",
        "donate" => $"{Party(row.Giver)} gives {Amount(row)} to {Party(row.Receiver)}",
        "licence" => $"licence {row.Licence?.Code} {row.Status?.ToString().ToLowerInvariant()}",
        _ => $"{row.Kind} {SafeText.Clean(row.Id)}",
    };

    /// <summary>The event with its length: TNT plant out, Poland, 26 weeks + 26 to recover.</summary>
    public string Title(ScenarioEvent row)
    {
        if (IsMoment(row))
        {
            return $"{Name(row)}, week {Numbers.Week(From(row))}";
        }

        string recovery = row.RecoverWeeks > 0 ? $" + {row.RecoverWeeks} to recover" : "";
        int length = Until(row) - From(row) + 1;
        return row.Until is null ? $"{Name(row)}, to the end" : $"{Name(row)}, {length} {Count(length)}{recovery}";
    }

    /// <summary>The event as a clause in the present tense: the TNT plant in Poland stops.</summary>
    public string Clause(ScenarioEvent row) => row.Kind switch
    {
        "outage" => Outage(row, "stops", "falls to"),
        "close" => $"{Way(row)} closes",
        "licence" => $"licence {row.Licence?.Code} is {row.Status?.ToString().ToLowerInvariant()}",
        "slow" when row.ExtraDays is > 0 => $"{Way(row)} takes {Numbers.Whole(row.ExtraDays.Value)} days longer",
        "slow" => $"{Way(row)} carries {Numbers.Share(row.Remaining ?? 1, 1)}",
        _ => Name(row),
    };

    /// <summary>The event as the end of a chain of causes: banned, closed, plant out.</summary>
    public static string Leaf(ScenarioEvent row) => row.Kind switch
    {
        "outage" => "plant out",
        "ban" => "banned",
        "quota" => "capped by quota",
        "close" => "way closed",
        "slow" => "way slowed",
        "surge" => "asked for more",
        "lose" => "stock lost",
        "release" => "reserve freed",
        "donate" => "given away",
        "licence" => "licence changed",
        _ => row.Kind,
    };

    private static bool IsMoment(ScenarioEvent row) => row.Kind is "lose" or "release" or "donate";

    private static string Count(int weeks) => weeks == 1 ? "week" : "weeks";

    private string Outage(ScenarioEvent row, string gone, string left)
    {
        string what = (row.Site, row.Recipe, row.Line, row.Nation) switch
        {
            ({ } site, _, _, _) => Where(site),
            (_, { } recipe, _, _) => Made(recipe),
            (_, _, { } line, _) => LineName(line),
            (_, _, _, { } nation) => $"all plants in {names.Nation(nation)}",
            _ => "plant",
        };
        return row.Remaining is > 0 ? $"{what} {left} {Numbers.Share(row.Remaining.Value, 1)}" : $"{what} {gone}";
    }

    private string Made(RecipeId id)
    {
        if (!model.Recipes.Contains(id))
        {
            return SafeText.Clean(id.Code);
        }

        var recipe = model.Recipes.Get(id);
        return $"{names.Item(recipe.Item)} plant in {names.Maker(recipe.Site, recipe.Item)}";
    }

    private string LineName(LineId id) =>
        SafeText.Clean(model.Lines.Contains(id) && model.Lines.Get(id).Name is { Length: > 0 } name ? name : id.Code);

    private string Exporter(ScenarioEvent row) => row.Exporter is { } nation ? names.Nation(nation) : "every nation";

    private string Items(ScenarioEvent row) =>
        row.Items.IsDefaultOrEmpty ? "all goods" : Names.List([.. row.Items.Select(names.Item)], 3);

    private string Importers(ScenarioEvent row) => row.Importers.IsDefaultOrEmpty
        ? ""
        : " to " + Names.List([.. row.Importers.Select(names.Nation).Order(StringComparer.Ordinal)], 3);

    private string Way(ScenarioEvent row)
    {
        if (row.Passage is { } passage)
        {
            string? name = model.Passages.Contains(passage) ? model.Passages.Get(passage).Name : null;
            return SafeText.Clean(string.IsNullOrEmpty(name) ? passage.Code : name);
        }

        if (row.Lane is { } lane && model.Lanes.Contains(lane))
        {
            return $"lane {names.Site(model.Lanes.Get(lane).From)} to {names.Site(model.Lanes.Get(lane).To)}";
        }

        return row.Contract is { } contract && model.Contracts.Contains(contract)
            ? $"way {names.Site(model.Contracts.Get(contract).Supplier)} to {names.Site(model.Contracts.Get(contract).Customer)}"
            : SafeText.Clean(row.Lane?.Code ?? row.Contract?.Code ?? "way");
    }

    private static string Slowed(ScenarioEvent row) => (row.ExtraDays, row.Remaining) switch
    {
        ( > 0, { } share) => $"{Numbers.Whole(row.ExtraDays.Value)} days longer, at {Numbers.Share(share, 1)}",
        ( > 0, _) => $"{Numbers.Whole(row.ExtraDays.Value)} days longer",
        (_, { } share) => $"at {Numbers.Share(share, 1)}",
        _ => "slowed",
    };

    private string Asker(ScenarioEvent row) => row.Demand is { } demand && model.Demands.Contains(demand)
        ? names.Place(model.Demands.Get(demand))
        : row.Nation is { } nation ? names.Nation(nation) : SafeText.Clean(row.Demand?.Code ?? "a demand");

    private string More(ScenarioEvent row)
    {
        string what = row.Item is { } item ? $" {names.Item(item)}" : "";
        return row.AddPerWeek is { } add
            ? $"asks {Numbers.Whole(add)}{what} a week more"
            : $"asks × {Numbers.Whole(row.Factor ?? 1)}{what}";
    }

    private string Amount(ScenarioEvent row) =>
        row.Item is { } item ? $"{Numbers.Whole(row.Quantity ?? 0)} {names.Units(item)}" : Numbers.Whole(row.Quantity ?? 0);

    private string Where(SiteId? site) => site is { } id ? names.SiteWithNation(id) : "a site";

    private string Party(string? id)
    {
        var nation = new NationId(id ?? "");
        return model.Nations.Contains(nation) ? names.Nation(nation) : names.Site(new SiteId(id ?? ""));
    }
}
