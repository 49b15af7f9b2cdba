using Longsplice.Engine.Policies;
using Longsplice.Model;
using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Network;

/// <summary>
/// Compiles policies and what their phases change of them. Claims are laid out once for all of them, as finely as any
/// needs; policies and phases that serve the same customers first share one order.
/// </summary>
internal sealed class RulesCompiler
{
    private readonly SupplyModel _model;

    public RulesCompiler(SupplyModel model, IEnumerable<PolicySettings> policies)
    {
        _model = model;
        Orders = [.. policies.SelectMany(WithPhases).Select(settings => new ClaimOrder(model, settings)).DistinctBy(order => order.Key)];
    }

    /// <summary>Who is served before whom, each order once; at most 12, since a policy has three names and three phases.</summary>
    public ClaimOrder[] Orders { get; }

    /// <summary>The rules of a policy where no phase holds, or of one of its phases.</summary>
    public PolicyRules Rules(PolicySettings settings, PointIndex index, int[] demandPoint, ClaimLayout layout)
    {
        var order = new ClaimOrder(_model, settings);
        var policy = Array.ConvertAll(index.Site, order.PolicyAt);
        return new PolicyRules
        {
            AdjustWeeks = Array.ConvertAll(policy, at => at.AdjustWeeks),
            SwitchRate = Array.ConvertAll(policy, at => at.SwitchRate),
            HoardWeeks = Array.ConvertAll(policy, at => at.HoardWeeks),
            ProtectWeeks = Array.ConvertAll(policy, at => at.ProtectWeeks),
            HelpSeesKnown = Array.ConvertAll(policy, at => at.HelpSees == HelpSees.Known),
            Smoothing = Array.ConvertAll(demandPoint, point => policy[point].Smoothing),
            Groups = layout.Groups[Array.FindIndex(Orders, known => known.Key == order.Key)],
        };
    }

    /// <summary>The rules of each phase of a policy.</summary>
    public IReadOnlyDictionary<PhaseName, PolicyRules> PhaseRules(
        PolicySettings policy, PointIndex index, int[] demandPoint, ClaimLayout layout) =>
        policy.Phases.Keys.ToDictionary(phase => phase, phase => Rules(policy.In(phase), index, demandPoint, layout));

    private static IEnumerable<PolicySettings> WithPhases(PolicySettings policy) =>
        policy.Phases.Keys.Select(policy.In).Prepend(policy);
}
