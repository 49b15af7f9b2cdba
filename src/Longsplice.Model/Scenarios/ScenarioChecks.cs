using System.Collections;
using Longsplice.Model.Checks;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Scenarios;

/// <summary>Checks a scenario against a model; all findings at once.</summary>
public static class ScenarioChecks
{
    /// <summary>Names that stand for several passages.</summary>
    private static readonly string[] PassageGroups = ["danish_straits", "giuk"];

    /// <summary>Runs the checks.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="model">The model.</param>
    /// <param name="file">Name of the scenario's file in findings.</param>
    public static IReadOnlyList<Finding> Run(Scenario scenario, SupplyModel model, string file)
    {
        var known = KnownIds(model);
        var crises = scenario.Crises.Select(crisis => crisis.Theatre.Code).Distinct(StringComparer.Ordinal);
        scenario = scenario with { Events = [.. scenario.AllEvents] };
        return
        [
            .. crises.Where(theatre => !model.Theatres.Contains(new TheatreId(theatre))).Select(theatre => Finding.Of(
                "LS065", file, 0, "theatre", theatre, "a theatre of the model", Nearest.Hint(theatre, model.Theatres.Select(row => row.Id.Code)))),
            .. scenario.Events.SelectMany(row => References(row, known, model, file)),
            .. scenario.Events.SelectMany(row => Times(row, scenario, file)),
            .. scenario.Policy.Nations.Keys
                .Concat(scenario.Policy.Phases.Values.SelectMany(phase => phase.Nations.Keys))
                .Distinct(StringComparer.Ordinal)
                .Where(nation => !model.Nations.Contains(new NationId(nation)))
                .Select(nation => Finding.Of(
                    "LS065", file, 0, "policy.nations", nation, "a nation of the model", Nearest.Hint(nation, known[typeof(NationId)]))),
            .. Twice(scenario, file),
            .. EventContradictions.Run(scenario, file),
            .. EffectChecks.Run(scenario, model, file),
            .. AdoptionChecks.Run(scenario, model, file),
        ];
    }

    private static Dictionary<Type, string[]> KnownIds(SupplyModel model) => new()
    {
        [typeof(PassageId)] = [.. model.Lanes.SelectMany(row => row.Passages).Select(id => id.Code)
            .Concat(model.Passages.Select(row => row.Id.Code)).Concat(PassageGroups).Distinct(StringComparer.Ordinal)],
        [typeof(LaneId)] = [.. model.Lanes.Select(row => row.Id.Code)],
        [typeof(ContractId)] = [.. model.Contracts.Select(row => row.Id.Code)],
        [typeof(SiteId)] = [.. model.Sites.Select(row => row.Id.Code)],
        [typeof(RecipeId)] = [.. model.Recipes.Select(row => row.Id.Code)],
        [typeof(LineId)] = [.. model.Lines.Select(row => row.Id.Code)],
        [typeof(NationId)] = [.. model.Nations.Select(row => row.Id.Code)],
        [typeof(DemandId)] = [.. model.Demands.Select(row => row.Id.Code)],
        [typeof(ItemId)] = [.. model.Items.Select(row => row.Id.Code)],
        [typeof(ServiceId)] = [.. model.Services.Select(row => row.Id.Code)],
        [typeof(CableSegmentId)] = [.. model.CableSegments.Select(row => row.Id.Code)],
        [typeof(CorridorId)] = [.. model.CableSegments.Where(row => row.Corridor is not null).Select(row => row.Corridor!.Value.Code).Distinct(StringComparer.Ordinal)],
        [typeof(OptionId)] = [.. model.Options.Select(row => row.Id.Code)],
        [typeof(LicenceId)] = [.. model.Licences.Where(row => row.Id is not null).Select(row => row.Id!.Value.Code)],
    };

    /// <summary>What ids of a type name: <c>SiteId</c> is a site.</summary>
    private static string What(Type id)
    {
        string name = Words.ToSnakeCase(id.Name[..^"Id".Length]).Replace('_', ' ');
        return name[0] is 'i' or 'o' ? $"an {name}" : $"a {name}";
    }

    private static IEnumerable<Finding> References(
        ScenarioEvent row, Dictionary<Type, string[]> known, SupplyModel model, string file)
    {
        foreach (var column in TableSchema<ScenarioEvent>.Instance.Columns.Where(column => known.ContainsKey(column.Cell.Type)))
        {
            string[] ids = known[column.Cell.Type];
            foreach (string id in Values(column.Property.GetValue(row)).Where(id => !ids.Contains(id, StringComparer.Ordinal)))
            {
                yield return Finding.Of(
                    "LS065", FileOf(row, file), row.FileLine, column.Name, id, $"{What(column.Cell.Type)} of the model", Nearest.Hint(id, ids));
            }
        }

        foreach (var (field, name) in new[] { ("from", row.Giver), ("to", row.Receiver) })
        {
            if (name is not null && row.Item is { } item && DonationSites.Find(name, item, model) is null)
            {
                yield return Finding.Of(
                    "LS065", FileOf(row, file), row.FileLine, field, name,
                    $"a site, or a nation with one site that stocks {item}", Nearest.Hint(name, known[typeof(SiteId)]));
            }
        }
    }

    private static IEnumerable<string> Values(object? value) => value switch
    {
        null => [],
        IEnumerable list => list.Cast<object>().Select(id => id.ToString()!),
        _ => [value.ToString()!],
    };

    private static IEnumerable<Finding> Times(ScenarioEvent row, Scenario scenario, string file)
    {
        int from = scenario.FromOf(row);
        int until = scenario.UntilOf(row);
        if (row.Until is not null && until < from)
        {
            yield return Finding.Of("LS069", FileOf(row, file), row.FileLine, "until", $"week {until}", $"week {from} or later");
        }
        else if (from > scenario.Weeks || until < scenario.FirstWeek)
        {
            yield return Finding.Of(
                "LS066", FileOf(row, file), row.FileLine, "from", $"weeks {from} to {until}", $"a week from {scenario.FirstWeek} to {scenario.Weeks}");
        }
        else if (until + row.RecoverWeeks > scenario.Weeks && row.Until is not null)
        {
            yield return Finding.Of(
                "LS074", FileOf(row, file), row.FileLine, "until", $"week {until + row.RecoverWeeks}", $"week {scenario.Weeks} or earlier");
        }
    }

    private static IEnumerable<Finding> Twice(Scenario scenario, string file) => scenario.Events
        .GroupBy(row => row.Id, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => Finding.Of(
            "LS068", FileOf(group.Last(), file), group.Last().FileLine, "id", group.Key, "an id of its own", $"{PlaceOf(group.First(), file)} has it too."));

    /// <summary>File of an event as findings name it.</summary>
    internal static string FileOf(ScenarioEvent row, string file) => row.File.Length > 0 ? row.File : file;

    /// <summary>File and line of an event.</summary>
    internal static string PlaceOf(ScenarioEvent row, string file) => $"{FileOf(row, file)}:{row.FileLine}";
}
