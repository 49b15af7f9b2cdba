using System.Diagnostics;
using System.Globalization;
using Longsplice.Bench.Peers;
using Longsplice.Model;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Regimes;
using Longsplice.Plan.Solve;
using Longsplice.Runs.Verbs;

namespace Longsplice.Bench;

/// <summary>
/// Build and first level of the plan of all together, beside HiGHS alone on the same program from its MPS file and PuLP
/// with CBC where it is installed. Each runs in a process of its own.
/// </summary>
internal static class PlanBench
{
    private const string Layered = "layered";

    private static readonly (string Model, string Scenario, int Weeks)[] Instances =
    [
        ("models/rounds155", "both.yaml", 156),
        ("models/reference", "europe-taiwan.yaml", 156),
        (Layered, "", 52),
    ];

    /// <summary>Prints a table.</summary>
    public static void Run()
    {
        string folder = Directory.CreateTempSubdirectory("longsplice-bench-").FullName;
        try
        {
            Console.WriteLine("| instance | tool | columns | rows | build s | solve s | together s | processor s | peak MB | shortage value |");
            Console.WriteLine("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|");
            foreach (var (model, scenario, weeks) in Instances)
            {
                string mps = Path.Combine(folder, "plan.mps");
                string title = $"{model} {scenario}".Trim() + $", {weeks} weeks";
                Child(title, ["own", model, scenario, weeks.ToString(CultureInfo.InvariantCulture), mps]);
                Child(title, ["highs", mps]);
                Pulp(title, mps);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One step in this process: prints the rest of its row.</summary>
    public static void Step(string[] arguments)
    {
        switch (arguments)
        {
            case ["own", var model, var scenario, var weeks, var mps]:
                Own(model, scenario, int.Parse(weeks, CultureInfo.InvariantCulture), mps);
                break;
            case ["highs", var mps]:
                var before = Environment.CpuUsage.TotalTime;
                var watch = Stopwatch.StartNew();
                double value = LinearSolver.SolveMps(mps);
                Print("HiGHS alone, from MPS", null, 0, watch.Elapsed.TotalSeconds, before, value);
                break;
        }
    }

    private static void Own(string path, string file, int weeks, string mps)
    {
        var (model, scenario) = Instance(path, file, weeks);
        var ground = PlanGround.Of(model, scenario);
        var before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var plan = ground.Program(Regime.Together.Scope(ground.Network, TradeRule.Contracts));
        double build = watch.Elapsed.TotalSeconds;
        using var stop = new CancellationTokenSource();
        var solution = PlanLevels.Solve(ground, plan, new SolveLimits(null, stop.Token), PlanLevel.Shortage);
        Print("Longsplice", plan, build, watch.Elapsed.TotalSeconds - build, before, solution.ShortageValue ?? double.NaN);
        using var solver = new LinearSolver(plan.Program);
        solver.WriteMps(mps, PlanNames.Columns(ground.Network, plan), PlanNames.Rows(ground.Network, plan));
    }

    private static (SupplyModel Model, Scenario Scenario) Instance(string path, string file, int weeks)
    {
        if (path == Layered)
        {
            return (LayeredModel.Goods(), LayeredModel.Outage(weeks));
        }

        var (model, scenario, findings) = Inputs.Both(path, Path.Combine(path, "scenarios", file));
        return model is null || scenario is null
            ? throw new InvalidOperationException(string.Join('\n', findings))
            : (model, CrisisPattern.Of(scenario with { Weeks = weeks })[^1].Scenario);
    }

    private static void Print(string tool, PlanProgram? plan, double build, double solve, TimeSpan before, double value)
    {
        double processor = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{tool} | {plan?.Program.ColumnCount} | {plan?.Program.RowCount} | {build:0.00} | {solve:0.00} | {build + solve:0.00} | {processor:0.00} | {process.PeakWorkingSet64 >> 20} | {value:0.######} |"));
    }

    private static void Child(string title, string[] step)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(PlanBench).Assembly.Location, "plan", .. step])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        string row = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Console.WriteLine(process.ExitCode == 0 ? $"| {title} | {row.Trim()}" : $"| {title} | {step[0]} ended with {process.ExitCode} | | | | | | | | |");
    }

    private static void Pulp(string title, string mps)
    {
        var (answer, trouble) = PeerScript.Python("plan_pulp.py", new { mps });
        Console.WriteLine(answer is null
            ? $"| {title} | PuLP with CBC not run: {trouble} | | | | | | | | |"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"| {title} | PuLP {answer.Version} with CBC | | | {answer.BuildSeconds:0.00} | {answer.Seconds:0.00} | {answer.BuildSeconds + answer.Seconds:0.00} | | {answer.PeakMb:0} | {answer.Objective:0.######} |"));
    }
}
