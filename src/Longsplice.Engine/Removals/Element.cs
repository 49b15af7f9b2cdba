using Longsplice.Engine.Events;
using Longsplice.Model.Results;

namespace Longsplice.Engine.Removals;

/// <summary>Something that can be taken away, as rows of the network.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Recipes">Recipes that stand still without it.</param>
/// <param name="Lines">Production lines that stand still without it.</param>
/// <param name="Flows">Flows that nothing may leave over without it.</param>
/// <param name="Passage">Passage that is closed, or −1.</param>
internal sealed record Element(ElementKind Kind, string Id, int[] Recipes, int[] Lines, int[] Flows, int Passage)
{
    /// <summary>Its absence from a week to a week, both included.</summary>
    public CompiledEvents Absent(int from, int until)
    {
        var events = new CompiledEvents { Ids = [Id] };
        if (Recipes.Length + Lines.Length > 0)
        {
            events.Capacity.Add(new CapacityShare(0, Recipes, Lines, from, until, RecoverWeeks: 0, Remaining: 0));
        }

        if (Flows.Length > 0)
        {
            events.Permissions.Add(new Permission(0, Flows, from, until, CapPerWeek: 0));
        }

        if (Passage >= 0)
        {
            events.Lanes.Add(new LaneChange(0, -1, Passage, -1, from, until, double.PositiveInfinity, Remaining: 0));
        }

        return events;
    }
}
