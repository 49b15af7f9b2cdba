using System.Globalization;
using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Briefs;

/// <summary>An event in a few words that a minister could read.</summary>
public static class EventSentence
{
    /// <summary>The words, without a stop.</summary>
    public static string Of(ScenarioEvent row, Names names) => row.Kind switch
    {
        "ban" => $"{names.Nation(row.Exporter!.Value)} bans {What(row, names)}{Whom(row, names)}",
        "quota" => $"{names.Nation(row.Exporter!.Value)} caps {What(row, names)}{Whom(row, names)} at {Number(row.PerWeek)} a week",
        "outage" => $"{Target(row, names)} {(row.Remaining is > 0 ? $"at {Number(row.Remaining * 100)} %" : "out")}",
        "close" => $"{row.Passage?.Code ?? row.Lane?.Code} closed",
        "slow" => $"{row.Passage?.Code ?? row.Lane?.Code ?? row.Contract?.Code} slowed{Days(row)}{Share(row)}",
        "surge" => $"more demand, {(row.Demand is { } demand ? names.Demand(demand) : names.Nation(row.Nation!.Value))}",
        "lose" => $"{Number(row.Quantity)} {names.Item(row.Item!.Value)} lost, {names.Site(row.Site!.Value)}",
        "release" => $"reserve of {names.Item(row.Item!.Value)} released, {names.Site(row.Site!.Value)}",
        "donate" => $"{row.Giver} gives {Number(row.Quantity)} {names.Item(row.Item!.Value)} to {row.Receiver}",
        "attack" => $"{names.Service(row.Service!.Value)} {(row.Remaining is > 0 ? $"at {Number(row.Remaining * 100)} %" : "gone")}",
        "phase" => $"rules of {row.Name?.ToString().ToLowerInvariant()}",
        "price" => $"{names.Item(row.Item!.Value)} at {Number(row.Factor)} times its cost",
        "licence" => $"licence {row.Licence?.Code} {row.Status?.ToString().ToLowerInvariant()}",
        _ => row.Id,
    };

    private static string What(ScenarioEvent row, Names names) =>
        row.Items.IsDefaultOrEmpty ? "exports" : string.Join(", ", row.Items.Select(names.Item));

    private static string Whom(ScenarioEvent row, Names names) => row.Importers.Length switch
    {
        0 => "",
        <= 3 => $" to {string.Join(", ", row.Importers.Select(names.Nation))}",
        _ => $" to {row.Importers.Length} nations",
    };

    private static string Target(ScenarioEvent row, Names names) => row switch
    {
        { Site: { } site } => names.Site(site),
        { Nation: { } nation } => $"all plants of {names.Nation(nation)}",
        _ => row.Recipe?.Code ?? row.Line?.Code ?? row.Id,
    };

    private static string Days(ScenarioEvent row) => row.ExtraDays is > 0 ? $" by {Number(row.ExtraDays)} days" : "";

    private static string Share(ScenarioEvent row) =>
        row.Remaining is < 1 ? $" to {Number(row.Remaining * 100)} % of capacity" : "";

    private static string Number(double? value) => (value ?? 0).ToString("#,0.##", CultureInfo.InvariantCulture);
}
