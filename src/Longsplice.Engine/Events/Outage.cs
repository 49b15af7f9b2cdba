using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Events;

/// <summary>A recipe, a line, a site or all sites of a nation keep only a share of their capacity.</summary>
internal sealed class Outage : IEventKind
{
    public static string Word => "outage";

    public static void Translate(ScenarioEvent row, EventTarget target) => target.Into.Capacity.Add(
        new CapacityShare(
            target.Event,
            Recipes(row, target),
            row.Line is { } line ? [target.Network.Model.Lines.IndexOf(line)] : [],
            target.From(row),
            target.Until(row),
            row.RecoverWeeks,
            row.Remaining ?? 0));

    private static int[] Recipes(ScenarioEvent row, EventTarget target) => row switch
    {
        { Recipe: { } recipe } => [target.Network.Model.Recipes.IndexOf(recipe)],
        { Site: { } site } => target.RecipesAt(place => place.Id == site),
        { Nation: { } nation } => target.RecipesAt(place => place.Nation == nation),
        _ => [],
    };
}
