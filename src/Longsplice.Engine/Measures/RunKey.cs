using Longsplice.Engine.Network;
using Longsplice.Model.Labels;
using Longsplice.Model.Tables;
using Longsplice.Model.Unknowns;

namespace Longsplice.Engine.Measures;

/// <summary>What every result row of a run carries: its key, and the join of the labels of all inputs.</summary>
/// <param name="Pattern">Crisis pattern.</param>
/// <param name="Policy">Policy.</param>
/// <param name="Case">Case of what is unknown.</param>
/// <param name="Label">Join of the labels.</param>
internal sealed record RunKey(string Pattern, string Policy, string Case, string Label)
{
    /// <summary>The key of a run; every row of the model may bear on every result, so all labels are joined.</summary>
    public static RunKey Of(SupplyNetwork network, string pattern, CaseName name = CaseName.Best)
    {
        string policy = Words.ToSnakeCase(network.Scenario.Policy.Name.ToString());
        return new RunKey(pattern, policy, Words.ToSnakeCase(name.ToString()), ModelLabel.Of(network.Model));
    }
}
