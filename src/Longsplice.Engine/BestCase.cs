using Longsplice.Engine.Start;
using Longsplice.Model;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Unknowns;

namespace Longsplice.Engine;

/// <summary>The model that those compute with who look at one case only.</summary>
public static class BestCase
{
    /// <summary>The model with every figure at its best estimate; the model itself where nothing is uncertain.</summary>
    /// <param name="model">A model without errors.</param>
    /// <param name="scenario">The scenario whose policy finds the steady start.</param>
    public static SupplyModel Of(SupplyModel model, Scenario scenario) =>
        SteadyLoads.Uncertain(model, scenario).In(CaseName.Best);

    /// <summary>The same under the default policy.</summary>
    /// <param name="model">A model without errors.</param>
    public static SupplyModel Of(SupplyModel model) => Of(model, new Scenario { Start = new DateOnly(2000, 1, 3), Weeks = 1 });
}
