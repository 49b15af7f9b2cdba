using System.Diagnostics;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model.Files;
using Longsplice.Runs.Verbs;

namespace Longsplice.Bench;

/// <summary>
/// Load, check, compile and start of a model of 100,000 sites and 1,000,000 contracts. Each step runs in a process of
/// its own, so that writing the files counts neither in the times nor in the memory.
/// </summary>
internal static class LoadBench
{
    private const int Sites = 100_000;

    /// <summary>Writes the model in each form and measures it; prints a table.</summary>
    public static void Run()
    {
        string folder = Directory.CreateTempSubdirectory("longsplice-bench-").FullName;
        try
        {
            Console.WriteLine("| form | MB of files | load and check s | compile s | start s | together s | processor s | peak MB |");
            Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
            foreach (var form in new[] { ModelForm.Csv, ModelForm.Parquet })
            {
                string path = Path.Combine(folder, form.ToString());
                Call("write", form.ToString(), path);
                Call("measure", form.ToString(), path);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes the model.</summary>
    /// <param name="form">Name of the form.</param>
    /// <param name="path">The folder.</param>
    public static void Write(string form, string path) =>
        ModelWriter.Write(LayeredModel.Sourced(Sites), Enum.Parse<ModelForm>(form), path);

    /// <summary>Measures the model and prints its row of the table.</summary>
    /// <param name="form">Name of the form.</param>
    /// <param name="path">The folder.</param>
    public static void Measure(string form, string path)
    {
        var watch = Stopwatch.StartNew();
        var loaded = Inputs.Model(path);
        var model = loaded.Value ?? throw new InvalidOperationException(string.Join('\n', loaded.Findings));
        double load = Lap(watch);
        var network = NetworkCompiler.Compile(model, LayeredModel.Scenario(52));
        double compile = Lap(watch);
        ProgressiveFilling.Fill(network);
        double start = Lap(watch);
        using var process = Process.GetCurrentProcess();
        long bytes = new DirectoryInfo(path).EnumerateFiles().Sum(file => file.Length);
        Console.WriteLine(
            $"| {form}, {model.Sites.Count} sites, {model.Contracts.Count} contracts | {bytes >> 20} | {load:0.0} | {compile:0.0} | {start:0.0} "
            + $"| {load + compile + start:0.0} | {process.TotalProcessorTime.TotalSeconds:0.0} | {process.PeakWorkingSet64 >> 20} |");
    }

    private static double Lap(Stopwatch watch)
    {
        double seconds = watch.Elapsed.TotalSeconds;
        watch.Restart();
        return seconds;
    }

    private static void Call(string step, string form, string path)
    {
        string own = typeof(LoadBench).Assembly.Location;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [own, "load", step, form, path]))!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{step} of {form} ended with {process.ExitCode}");
        }
    }
}
