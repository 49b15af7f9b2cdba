using Longsplice.Model;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Regimes;

/// <summary>Writes the program of <c>together</c> for other solvers.</summary>
public static class ProgramExport
{
    /// <summary>Writes the program of the first level as MPS.</summary>
    /// <param name="model">A model without errors; figures that are unknown stand at their best estimate.</param>
    /// <param name="scenario">A scenario without crises, or of one pattern of those.</param>
    /// <param name="file">File to write; its name need not end in .mps.</param>
    public static void Write(SupplyModel model, Scenario scenario, string file)
    {
        var ground = PlanGround.Of(model, scenario);
        var plan = ground.Program(PlanScope.Together(ground.Network));
        using var solver = new LinearSolver(plan.Program);
        string named = file.EndsWith(".mps", StringComparison.Ordinal) ? file : file + ".mps";
        solver.WriteMps(named, PlanNames.Columns(ground.Network, plan), PlanNames.Rows(ground.Network, plan));
        if (named != file)
        {
            File.Move(named, file);
        }
    }
}
