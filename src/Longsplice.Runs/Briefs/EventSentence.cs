using System.Globalization;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Briefs;

/// <summary>An event as a clause that a minister could read: "China bans linters to Korea".</summary>
public static class EventSentence
{
    /// <summary>Most items that are named one by one.</summary>
    private const int MostItems = 4;

    /// <summary>The words, without a stop.</summary>
    public static string Of(ScenarioEvent row, Names names) => row.Kind switch
    {
        "ban" => $"{names.Nation(row.Exporter!.Value)} bans {What(row, names)}{Whom(row, names)}",
        "quota" => $"{names.Nation(row.Exporter!.Value)} caps {What(row, names)}{Whom(row, names)} at {Number(row.PerWeek)} a week",
        "outage" => $"{Target(row, names)} {(row.Remaining is > 0 ? $"runs at {Number(row.Remaining * 100)} %" : "is out")}",
        "close" => $"{Way(row, names)} {Is(row, names)} closed",
        "slow" => $"{Way(row, names)} {Is(row, names)} slowed{Days(row)}{Share(row)}",
        "surge" => $"{(row.Demand is { } demand ? names.Demand(demand) : names.Nation(row.Nation!.Value))} needs {More(row, names)}{Needed(row, names)}",
        "lose" => $"{Number(row.Quantity)} {names.Item(row.Item!.Value)} are lost, {names.Site(row.Site!.Value)}",
        "release" => $"reserve of {names.Item(row.Item!.Value)} is released, {names.Site(row.Site!.Value)}",
        "donate" => $"{names.Site(new(row.Giver!))} gives {Number(row.Quantity)} {names.Item(row.Item!.Value)} to {names.Site(new(row.Receiver!))}",
        "adopt" => $"option {row.Option?.Code} is adopted",
        "attack" => $"{names.Service(row.Service!.Value)} {(row.Remaining is > 0 ? $"runs at {Number(row.Remaining * 100)} %" : "is out")}",
        "cut" => row.Segment is { } segment ? $"cable {names.Cable(segment)} is cut" : $"cables through {row.Corridor?.Code} are cut",
        "phase" => $"rules of {row.Name?.ToString().ToLowerInvariant()} hold",
        "price" => $"{names.Item(row.Item!.Value)} costs {Number(row.Factor)} times as much",
        "licence" => $"licence {row.Licence?.Code} is {row.Status?.ToString().ToLowerInvariant()}",
        _ => row.Id,
    };

    /// <summary>The same where one of the things banned is spoken of: "China bans antimony and 3 more items".</summary>
    /// <param name="row">The event.</param>
    /// <param name="names">Names.</param>
    /// <param name="about">The item spoken of.</param>
    internal static string Of(ScenarioEvent row, Names names, ItemId about) => row is { Kind: "ban", Items: { IsDefaultOrEmpty: false, Length: > 2 } items }
        ? $"{names.Nation(row.Exporter!.Value)} bans {names.Item(items.Contains(about) ? about : items[0])} and {items.Length - 1} more items{Whom(row, names)}"
        : Of(row, names);

    /// <summary>The same in the fewest words: "China’s ban", where what it does is said beside it.</summary>
    internal static string Short(ScenarioEvent row, Names names) => row.Kind switch
    {
        "ban" => $"{names.Nation(row.Exporter!.Value)}’s ban",
        "quota" => $"{names.Nation(row.Exporter!.Value)}’s cap",
        _ => Of(row, names),
    };

    /// <summary>How long it lasts: ", 26 weeks + 26 to recover"; empty for what happens at once.</summary>
    public static string Duration(ScenarioEvent row, Scenario scenario)
    {
        int weeks = scenario.UntilOf(row) - scenario.FromOf(row) + 1;
        if (weeks <= 1 || row.Kind is "licence" or "adopt")
        {
            return "";
        }

        return $", {weeks} weeks{(row.RecoverWeeks > 0 ? $" + {row.RecoverWeeks} to recover" : "")}";
    }

    private static string? Way(ScenarioEvent row, Names names) =>
        row.Passage is { } passage ? names.Passage(passage) : row.Lane?.Code ?? row.Contract?.Code;

    private static string Is(ScenarioEvent row, Names names) =>
        Way(row, names)?.EndsWith("straits", StringComparison.OrdinalIgnoreCase) == true ? "are" : "is";

    /// <summary>Of what a nation needs more: a demand says it by its name.</summary>
    private static string Needed(ScenarioEvent row, Names names) =>
        row is { Demand: null, Item: { } item } ? $" {names.Item(item)}" : "";

    private static string More(ScenarioEvent row, Names names) => row switch
    {
        { Factor: { } factor, Demand: null, Item: { } item } when names.Unit(item) == names.Item(item) => $"{Number(factor)} times as many",
        { Factor: { } factor } => $"{Number(factor)} times as much",
        { AddPerWeek: { } units } => $"{Number(units)} a week more",
        _ => "more",
    };

    private static string What(ScenarioEvent row, Names names) =>
        row.Items switch
        {
            { IsDefaultOrEmpty: true } => "exports",
            { Length: 1 } one => names.Item(one[0]),
            { Length: <= MostItems } few => $"{string.Join(", ", few.SkipLast(1).Select(names.Item))} and {names.Item(few[^1])}",
            var many => $"{names.Item(many[0])} and {many.Length - 1} more items",
        };

    private static string Whom(ScenarioEvent row, Names names) => row.Importers.Length switch
    {
        0 => "",
        <= 2 => $" to {string.Join(", ", row.Importers.Select(names.Nation))}",
        _ => $" to {row.Importers.Length} nations",
    };

    private static string Target(ScenarioEvent row, Names names) => row switch
    {
        { Site: { } site } => names.Site(site) + (names.Site(site).Contains(',', StringComparison.Ordinal) ? "," : ""),
        { Nation: { } nation } => $"{names.Nation(nation)}’s industry",
        _ => row.Recipe?.Code ?? row.Line?.Code ?? row.Id,
    };

    private static string Days(ScenarioEvent row) => row.ExtraDays is > 0 ? $" by {Number(row.ExtraDays)} days" : "";

    private static string Share(ScenarioEvent row) =>
        row.Remaining is < 1 ? $" to {Number(row.Remaining * 100)} % of capacity" : "";

    private static string Number(double? value) => (value ?? 0).ToString("#,0.##", CultureInfo.InvariantCulture);
}
