using Longsplice.Engine.Policies;
using Longsplice.Model;
using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Network;

/// <summary>Compiles a scenario's policy and what its phases change of it.</summary>
internal sealed class RulesCompiler
{
    private readonly PhaseName[] _phases;

    public RulesCompiler(SupplyModel model, PolicySettings policy)
    {
        _phases = [.. policy.Phases.Keys];
        Orders =
        [
            new ClaimOrder(model, policy),
            .. _phases.Select(phase => new ClaimOrder(model, policy.In(phase))),
        ];
    }

    /// <summary>Who is served before whom: in the scenario's own policy, then in each phase.</summary>
    public ClaimOrder[] Orders { get; }

    /// <summary>The scenario's own rules.</summary>
    public PolicyRules Rules(PointIndex index, int[] demandPoint, ClaimLayout layout) =>
        RulesOf(0, index, demandPoint, layout);

    /// <summary>The rules of each phase.</summary>
    public IReadOnlyDictionary<PhaseName, PolicyRules> PhaseRules(
        PointIndex index, int[] demandPoint, ClaimLayout layout) => Enumerable
        .Range(0, _phases.Length)
        .ToDictionary(number => _phases[number], number => RulesOf(number + 1, index, demandPoint, layout));

    private PolicyRules RulesOf(int order, PointIndex index, int[] demandPoint, ClaimLayout layout)
    {
        var policy = Array.ConvertAll(index.Site, Orders[order].PolicyAt);
        return new PolicyRules
        {
            AdjustWeeks = Array.ConvertAll(policy, settings => settings.AdjustWeeks),
            SwitchRate = Array.ConvertAll(policy, settings => settings.SwitchRate),
            HoardWeeks = Array.ConvertAll(policy, settings => settings.HoardWeeks),
            ProtectWeeks = Array.ConvertAll(policy, settings => settings.ProtectWeeks),
            HelpSeesKnown = Array.ConvertAll(policy, settings => settings.HelpSees == HelpSees.Known),
            Smoothing = Array.ConvertAll(demandPoint, point => policy[point].Smoothing),
            Groups = layout.Groups[order],
        };
    }
}
