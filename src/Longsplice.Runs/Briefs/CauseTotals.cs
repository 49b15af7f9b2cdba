using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>What each event, and each other cause, took from one demand: the leaves of its tree, added up.</summary>
public static class CauseTotals
{
    /// <summary>Causes with their units, the largest first.</summary>
    public static IReadOnlyList<(string Cause, double Quantity, Figure Figure)> Of(Story story, DemandId demand)
    {
        var effects = story.Tables.EventEffects.Where(row => row.Demand == demand).ToDictionary(row => row.Event, StringComparer.Ordinal);
        return
        [
            .. story.Tables.Causes
                .Where(row => row.Demand == demand && IsLeaf(row.Kind))
                .GroupBy(row => row.Id, StringComparer.Ordinal)
                .Select(leaves => (Cause: leaves.Key, Quantity: leaves.Sum(leaf => leaf.Quantity), Leaves: leaves))
                .OrderByDescending(part => part.Quantity)
                .ThenBy(part => part.Cause, StringComparer.Ordinal)
                .Select(part => (part.Cause, part.Quantity, FigureOf(story, effects.GetValueOrDefault(part.Cause), part.Leaves, part.Quantity))),
        ];
    }

    private static bool IsLeaf(CauseKind kind) =>
        kind is CauseKind.Event or CauseKind.Rule or CauseKind.Withheld or CauseKind.Alloc or CauseKind.Plain;

    /// <summary>An event's amount stands in its row of event_effects; another cause's is a sum of leaves.</summary>
    private static Figure FigureOf(Story story, EventEffectRow? effect, IEnumerable<CauseRow> leaves, double quantity)
    {
        string text = Figures.Whole(quantity);
        return effect is not null
            ? story.Cite(effect, text)
            : Figure.SumOf(text, leaves.Select(leaf => story.Cite(leaf, Figures.Whole(leaf.Quantity))));
    }
}
