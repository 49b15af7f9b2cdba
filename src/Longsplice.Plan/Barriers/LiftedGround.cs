using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Regimes;

namespace Longsplice.Plan.Barriers;

/// <summary>
/// The ground of a plan with some barriers lifted from the first week on. The start is that of the world as it is:
/// a barrier is lifted then, it did not fail to be there before.
/// </summary>
internal static class LiftedGround
{
    /// <summary>Lifts barriers.</summary>
    public static PlanGround Of(PlanGround ground, IReadOnlyCollection<Barrier> lifted)
    {
        var scenario = ground.Scenario with { Events = [.. Events(ground, lifted)] };
        var network = ground.Network with
        {
            Scenario = scenario,
            Licences = Licences(ground.Network, lifted),
            Substitutions = Substitutions(ground.Network, lifted),
        };
        var start = Own(ground.Start);
        var events = EventTranslator.Translate(network, scenario.Events, _ => true);
        return new PlanGround(scenario, network, start, events, CourseBuilder.Build(network, start, events));
    }

    private static Licences Licences(SupplyNetwork network, IReadOnlyCollection<Barrier> lifted)
    {
        LicenceStatus[] status = [.. network.Licences.Status];
        foreach (var barrier in lifted.Where(barrier => barrier.Kind == BarrierKind.Licence))
        {
            status[barrier.Row] = LicenceStatus.Open;
        }

        return network.Licences with { Status = status };
    }

    private static Substitution[] Substitutions(SupplyNetwork network, IReadOnlyCollection<Barrier> lifted)
    {
        var rows = lifted.Where(barrier => barrier.Kind == BarrierKind.Substitute).Select(barrier => barrier.Row).ToHashSet();
        return [.. network.Substitutions.Select(one => rows.Contains(one.Row) ? one with { From = network.FirstWeek } : one)];
    }

    /// <summary>Without what events do to an open licence, and with the options that a barrier held up.</summary>
    private static IEnumerable<ScenarioEvent> Events(PlanGround ground, IReadOnlyCollection<Barrier> lifted)
    {
        var model = ground.Network.Model;
        var open = lifted.Where(barrier => barrier.Kind == BarrierKind.Licence).Select(barrier => model.Licences[barrier.Row].Id).ToHashSet();
        var programmes = lifted.Where(barrier => barrier.Kind == BarrierKind.Programme).Select(barrier => model.Programmes[barrier.Row]);
        return ground.Scenario.Events
            .Where(one => one.Kind != "licence" || one.Licence is null || !open.Contains(one.Licence))
            .Concat(programmes
                .SelectMany(programme => BarrierFinder.OptionsOf(programme, model, ground.Scenario))
                .Select(option => new ScenarioEvent
                {
                    Id = $"adopt {option.Id}",
                    Kind = "adopt",
                    Option = option.Id,
                    From = WeekOrDate.OfWeek(Math.Max(ground.Network.FirstWeek, Adoption.Earliest(option, model, ground.Scenario))),
                }));
    }

    /// <summary>A start that shares nothing with others: what it keeps of options adopted would be another's.</summary>
    private static StartState Own(StartState start) => new()
    {
        Flow = start.Flow,
        Recipe = start.Recipe,
        Promised = start.Promised,
        StructuralGap = start.StructuralGap,
        Throughput = start.Throughput,
        FlowShare = start.FlowShare,
        RecipeShare = start.RecipeShare,
        Bound = start.Bound,
        Routes = start.Routes,
    };
}
