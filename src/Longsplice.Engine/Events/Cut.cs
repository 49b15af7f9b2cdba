using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Events;

/// <summary>
/// A cable cut: data services fall to the level that <see cref="Scenario.ServiceLevels"/> gives for the cuts that hold
/// together, and sites that lean on them as under an <see cref="Attack"/>. Factors of capacity multiply, so each cut
/// brings the quotient of the levels with and without it, on top of the cuts that come before it in the scenario.
/// </summary>
internal sealed class Cut : IEventKind
{
    public static string Word => "cut";

    public static void Translate(ScenarioEvent row, EventTarget target)
    {
        int from = Math.Max(target.From(row), target.Network.FirstWeek), until = Math.Min(target.Until(row), target.Network.LastWeek);
        while (from <= until)
        {
            string[] others = OthersIn(from, target);
            int last = from;
            while (last < until && OthersIn(last + 1, target).SequenceEqual(others))
            {
                last++;
            }

            Add(row, others, from, last, target);
            from = last + 1;
        }

        target.Into.Cuts.Add(row);
    }

    /// <summary>Ids of the cuts so far that hold in a week.</summary>
    private static string[] OthersIn(int week, EventTarget target) =>
        [.. target.Into.Cuts.Where(cut => target.From(cut) <= week && week <= target.Until(cut)).Select(cut => cut.Id)];

    private static void Add(ScenarioEvent row, string[] others, int from, int until, EventTarget target)
    {
        var before = Levels(others, target);
        foreach (var (service, level) in Levels([.. others, row.Id], target))
        {
            double was = before.GetValueOrDefault(service, 1);
            foreach (var site in target.Network.Model.SiteServices.Where(site => site.Service == service && level < was))
            {
                target.Into.Capacity.Add(new CapacityShare(
                    target.Event,
                    target.RecipesAt(place => place.Id == site.Site),
                    target.LinesAt(place => place == site.Site),
                    from,
                    until,
                    RecoverWeeks: 0,
                    ShareAt(site, level) / ShareAt(site, was)));
            }
        }
    }

    private static Dictionary<ServiceId, double> Levels(string[] cuts, EventTarget target)
    {
        string key = ServiceLevel.KeyOf(cuts);
        return target.Network.Scenario.ServiceLevels.Where(row => row.Events == key).ToDictionary(row => row.Service, row => row.Level);
    }

    private static double ShareAt(SiteService site, double level) => site.RemainingShare + ((1 - site.RemainingShare) * level);
}
