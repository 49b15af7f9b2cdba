using Longsplice.Engine;
using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Lp;

namespace Longsplice.Plan.Regimes;

/// <summary>What all plans and runs of one pattern share.</summary>
/// <param name="Scenario">Scenario of the pattern.</param>
/// <param name="Network">Network.</param>
/// <param name="Start">Its steady start.</param>
/// <param name="Events">Events.</param>
/// <param name="Course">What happens whatever is chosen.</param>
internal sealed record PlanGround(
    Scenario Scenario, SupplyNetwork Network, StartState Start, CompiledEvents Events, Course Course)
{
    /// <summary>The ground of a scenario without crises, or of one pattern of those.</summary>
    /// <param name="model">A model without errors; figures that are unknown stand at their best estimate.</param>
    /// <param name="scenario">A scenario without errors.</param>
    public static PlanGround Of(SupplyModel model, Scenario scenario)
    {
        var network = NetworkCompiler.Compile(BestCase.Of(model, scenario), scenario);
        return Of(network, ProgressiveFilling.Fill(network), scenario);
    }

    /// <summary>The ground of a pattern on a network that is filled.</summary>
    public static PlanGround Of(SupplyNetwork network, StartState start, Scenario scenario)
    {
        var events = EventTranslator.Translate(network, scenario.Events, _ => true);
        return new PlanGround(scenario, network, start, events, CourseBuilder.Build(network, start, events));
    }

    /// <summary>The program of those who plan with each other as a scope says.</summary>
    public PlanProgram Program(PlanScope scope) => PlanProgram.Build(Network, Start, Course, scope);
}
