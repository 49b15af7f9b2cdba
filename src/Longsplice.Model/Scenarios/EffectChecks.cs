using Longsplice.Model.Checks;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Scenarios;

/// <summary>Checks that events of settings, services and options can do what they are there for.</summary>
internal static class EffectChecks
{
    public static IEnumerable<Finding> Run(Scenario scenario, SupplyModel model, string file)
    {
        foreach (var row in scenario.Events)
        {
            Finding? found = row switch
            {
                { Kind: "phase", Name: { } name } when name != PhaseName.Peace && !scenario.Policy.Phases.ContainsKey(name) =>
                    At("LS130", "name", Words.ToSnakeCase(name.ToString()), "a phase that policy.phases describes"),
                { Kind: "attack", Service: { } service } when !model.SiteServices.Any(site => site.Service == service) =>
                    At("LS073", "service", service.Code, "a service that a site leans on"),
                { Kind: "cut" } when !LeanOnData(model) =>
                    At("LS073", row.Segment is null ? "corridor" : "segment", row.Segment?.Code ?? row.Corridor?.Code ?? "", "a data service with a nation, and a site that leans on it"),
                { Kind: "price", Item: { } item } when model.Items.Contains(item) && model.Items.Get(item).UnitCostUsd is null =>
                    At("LS073", "item", item.Code, "an item with a unit_cost_usd"),
                _ => null,
            };
            if (found is not null)
            {
                yield return found;
            }

            Finding At(string code, string column, string what, string expected) =>
                Finding.Of(code, ScenarioChecks.FileOf(row, file), row.FileLine, column, what, expected);
        }

        foreach (var finding in Adoptions(scenario, model, file))
        {
            yield return finding;
        }
    }

    private static bool LeanOnData(SupplyModel model)
    {
        var data = model.Services.Where(row => row.Kind == ServiceKind.Data && row.Nation is not null).Select(row => row.Id).ToHashSet();
        return model.SiteServices.Any(row => data.Contains(row.Service));
    }

    private static IEnumerable<Finding> Adoptions(Scenario scenario, SupplyModel model, string file)
    {
        var adopted = new Dictionary<string, ScenarioEvent>(StringComparer.Ordinal);
        foreach (var row in scenario.Events.Where(row => row.Option is { } id && model.Options.Contains(id)))
        {
            var option = model.Options.Get(row.Option!.Value);
            int from = scenario.FromOf(row);
            int earliest = Adoption.Earliest(option, model, scenario);
            int ready = Adoption.Ready(row, model, scenario);
            if (from < earliest)
            {
                yield return At("LS126", "from", $"week {from}", $"week {earliest} or later");
            }
            else if (ready > scenario.Weeks)
            {
                yield return At("LS131", "from", $"week {ready}", $"a week up to {scenario.Weeks}");
            }

            if (!adopted.TryAdd(option.Id.Code, row))
            {
                yield return At(
                    "LS127", "option", option.Id.Code, "one adoption", $"{ScenarioChecks.PlaceOf(adopted[option.Id.Code], file)} adopts it too.");
            }

            Finding At(string code, string column, string what, string expected, string hint = "") =>
                Finding.Of(code, ScenarioChecks.FileOf(row, file), row.FileLine, column, what, expected, hint);
        }
    }
}
