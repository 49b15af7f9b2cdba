using System.Collections.Immutable;
using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Events;

/// <summary>Turns the lane, passage or contract that an event names into lane changes.</summary>
internal static class LaneTargets
{
    /// <summary>Names that stand for several passages (formats, passage ids).</summary>
    private static readonly ImmutableDictionary<string, string[]> Groups = ImmutableDictionary
        .Create<string, string[]>()
        .Add("danish_straits", ["great_belt", "oresund", "little_belt"])
        .Add("giuk", ["denmark_strait", "iceland_faroes", "faroes_uk"]);

    public static void Add(ScenarioEvent row, EventTarget target, double extraDays, double remaining)
    {
        if (row.Lane is { } lane)
        {
            AddOne(target.Network.Model.Lanes.IndexOf(lane), -1, -1);
        }
        else if (row.Contract is { } contract)
        {
            AddOne(-1, -1, target.FlowOf(contract));
        }
        else if (row.Passage is { } passage)
        {
            foreach (string name in Groups.GetValueOrDefault(passage.Code, [passage.Code]))
            {
                int number = Array.IndexOf(target.Network.Lanes.PassageNames, name);
                if (number >= 0)
                {
                    AddOne(-1, number, -1);
                }
            }
        }

        void AddOne(int laneNumber, int passageNumber, int flow) => target.Into.Lanes.Add(new LaneChange(
            target.Event,
            laneNumber,
            passageNumber,
            flow,
            Math.Max(target.Network.FirstWeek, target.From(row)),
            target.Until(row),
            extraDays,
            remaining));
    }
}
