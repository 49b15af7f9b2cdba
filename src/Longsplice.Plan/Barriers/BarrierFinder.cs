using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Plan.Barriers;

/// <summary>The barriers of a model in a scenario, in order of licences, substitutes and programmes.</summary>
internal static class BarrierFinder
{
    /// <summary>Finds them.</summary>
    public static ImmutableArray<Barrier> Of(SupplyModel model, Scenario scenario) =>
        [.. Licences(model, scenario), .. Substitutes(model), .. Programmes(model, scenario)];

    /// <summary>Id of a licence; where it has none, who sells to whom.</summary>
    public static string IdOf(Licence licence, int row) => licence.Id?.Code
        ?? $"{licence.Exporter?.Code ?? "any"}>{licence.Importer?.Code ?? "any"}#{row + 1}";

    private static IEnumerable<Barrier> Licences(SupplyModel model, Scenario scenario)
    {
        for (int row = 0; row < model.Licences.Count; row++)
        {
            var licence = model.Licences[row];
            bool isShut = licence.Id is { } id && scenario.Events.Any(change => change.Kind == "licence" && change.Licence == id && change.Status != LicenceStatus.Open);
            if (licence.Status != LicenceStatus.Open || isShut)
            {
                yield return new Barrier(BarrierKind.Licence, IdOf(licence, row), Words(model, licence, isShut), row);
            }
        }
    }

    private static string Words(SupplyModel model, Licence licence, bool isShut)
    {
        string goods = licence.Items.IsEmpty ? "all items" : string.Join(", ", licence.Items.Select(item => Name(model, item)));
        string status = licence.Status == LicenceStatus.Open || isShut ? $"{Words(licence.Status)}, shut by an event" : Words(licence.Status);
        return $"licence for {goods} from {Side(model, licence.Exporter)} to {Side(model, licence.Importer)}: {status}";
    }

    private static string Name(SupplyModel model, ItemId item) => model.Items.Get(item).Name ?? item.Code;

    private static string Side(SupplyModel model, NationId? nation) => nation is { } one ? model.Nations.Get(one).Name ?? one.Code : "anybody";

    private static string Words(LicenceStatus status) => status.ToString().ToLowerInvariant();

    private static IEnumerable<Barrier> Substitutes(SupplyModel model)
    {
        for (int row = 0; row < model.Substitutes.Count; row++)
        {
            var one = model.Substitutes[row];
            if (one.Status != SubstituteStatus.Qualified)
            {
                yield return new Barrier(
                    BarrierKind.Substitute, $"{one.Item}/{one.StandsInFor}", $"{Name(model, one.Item)} not qualified for {Name(model, one.StandsInFor)}", row);
            }
        }
    }

    /// <summary>A programme whose options the scenario adopts has no barrier any more.</summary>
    private static IEnumerable<Barrier> Programmes(SupplyModel model, Scenario scenario)
    {
        for (int row = 0; row < model.Programmes.Count; row++)
        {
            var programme = model.Programmes[row];
            if (!string.IsNullOrWhiteSpace(programme.Barrier) && OptionsOf(programme, model, scenario).Any())
            {
                yield return new Barrier(BarrierKind.Programme, programme.Id.Code, $"{programme.Name ?? programme.Id.Code}: {programme.Barrier}", row);
            }
        }
    }

    /// <summary>Options of a programme that a scenario does not adopt.</summary>
    public static IEnumerable<OptionRow> OptionsOf(Programme programme, SupplyModel model, Scenario scenario) => model.Options
        .Where(option => option.Programme == programme.Id && !scenario.Events.Any(change => change.Kind == "adopt" && change.Option == option.Id));
}
