using Longsplice.Model.Checks;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Scenarios;

/// <summary>Checks that events of settings and services can do what they are there for.</summary>
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
    }

    private static bool LeanOnData(SupplyModel model)
    {
        var data = model.Services.Where(row => row.Kind == ServiceKind.Data && row.Nation is not null).Select(row => row.Id).ToHashSet();
        return model.SiteServices.Any(row => data.Contains(row.Service));
    }
}
