using System.Diagnostics;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model.Files;
using Longsplice.Runs.Verbs;

namespace Longsplice.Bench;

/// <summary>Load, check, compile and start of a model of 100,000 sites and 1,000,000 contracts from CSV files.</summary>
internal static class LoadBench
{
    private const int Sites = 100_000;

    /// <summary>Prints a line for each step.</summary>
    public static void Run()
    {
        string folder = Directory.CreateTempSubdirectory("longsplice-bench-").FullName;
        try
        {
            Write(folder);
            GC.Collect();
            var watch = Stopwatch.StartNew();
            var model = Inputs.Model(folder).Value!;
            Print("load and check", watch);
            var network = NetworkCompiler.Compile(model, LayeredModel.Scenario(52));
            Print("compile", watch);
            ProgressiveFilling.Fill(network);
            Print("start", watch);
            Console.WriteLine($"{model.Sites.Count} sites, {model.Contracts.Count} contracts; peak of the process {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB, writing the files included");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Print(string step, Stopwatch watch)
    {
        Console.WriteLine($"{step}: {watch.Elapsed.TotalSeconds:0.0} s");
        watch.Restart();
    }

    private static void Write(string folder)
    {
        foreach (var (name, text) in ModelFiles.Files(LayeredModel.Of(Sites)))
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }
}
