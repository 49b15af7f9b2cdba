using System.Collections.Immutable;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Options;

/// <summary>
/// Both stages in one program, every scenario with a copy of its own:
/// <code>
/// min c·x + t + Σ p z / (1 − α)      z ≥ q·y − t,  z ≥ 0      (at α = 0: min c·x + Σ p q·y)
/// </code>
/// It is what Benders is held to.
/// </summary>
internal static class ExtensiveProgram
{
    public static LinearProgram Of(LinearProgram first, ImmutableArray<Recourse> scenarios, double alpha)
    {
        var program = new LinearProgram();
        ProgramCopy.AddColumns(first, program, 1, first.Upper);
        ProgramCopy.AddRows(first, program, 0);
        int threshold = alpha > 0 ? program.AddColumn(1, double.NegativeInfinity, double.PositiveInfinity) : -1;
        foreach (var scenario in scenarios)
        {
            int offset = Add(scenario, program, alpha > 0 ? 0 : scenario.Probability);
            if (alpha > 0)
            {
                int beyond = program.AddColumn(scenario.Probability / (1 - alpha), 0, double.PositiveInfinity);
                var costs = scenario.Program.Costs.ToArray().Select((cost, column) => (offset + column, -cost)).Where(entry => entry.Item2 != 0);
                program.AddRow(0, double.PositiveInfinity, [(beyond, 1), (threshold, 1), .. costs]);
            }
        }

        return program;
    }

    private static int Add(Recourse scenario, LinearProgram program, double weight)
    {
        var source = scenario.Program;
        double[] upper = source.Upper.ToArray();
        var moved = scenario.Levers.Where(lever => lever.Kind == LeverKind.ColumnUpper).ToLookup(lever => lever.Index);
        foreach (var levers in moved)
        {
            upper[levers.Key] = double.PositiveInfinity;
        }

        int offset = ProgramCopy.AddColumns(source, program, weight, upper);
        ProgramCopy.AddRows(source, program, offset, scenario.Levers
            .Where(lever => lever.Kind == LeverKind.Row)
            .ToLookup(lever => lever.Index, lever => (lever.Decision, -lever.Amount)));
        foreach (var levers in moved)
        {
            var entries = levers.Select(lever => (lever.Decision, -lever.Amount)).Prepend((offset + levers.Key, 1));
            program.AddRow(double.NegativeInfinity, source.Upper[levers.Key], entries);
        }

        return offset;
    }
}
