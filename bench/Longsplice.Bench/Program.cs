using System.Diagnostics;
using Longsplice.Bench;
using Longsplice.Bench.Peers;

switch (args)
{
    case ["sea"]:
        SeaBench.Run();
        return;
    case ["load"]:
        LoadBench.Run();
        return;
    case ["load", "write", var form, var path]:
        LoadBench.Write(form, path);
        return;
    case ["load", "measure", var form, var path]:
        LoadBench.Measure(form, path);
        return;
    case ["plan"]:
        PlanBench.Run();
        return;
    case ["plan", .. var step]:
        PlanBench.Step(step);
        return;
    case ["peers"]:
        PeersBench.Run();
        return;
    case ["peers", "own", var kind]:
        PeersBench.Own(kind);
        return;
}

int largest = args.Length > 0 ? int.Parse(args[0]) : 100_000;
int[] threads = [1, 2];
double[] triad = Array.ConvertAll(threads, MemoryBandwidth.Triad);
Console.WriteLine($"triad: {triad[0]:0.0} GB/s on one thread, {triad[1]:0.0} GB/s on two");
Console.WriteLine("| stock points | flows | threads | week ms, least | median | ns a flow | GB/s | of triad | bytes allocated |");
Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
for (int points = 1000; points <= largest; points *= 10)
{
    var watch = Stopwatch.StartNew();
    var bench = new TickBench(points);
    double compile = watch.Elapsed.TotalSeconds;
    for (int run = 0; run < threads.Length; run++)
    {
        var (least, median, bytes) = bench.Measure(threads[run]);
        double speed = bench.Gigabytes / least;
        Console.WriteLine($"| {bench.Points} | {bench.Flows} | {threads[run]} | {least * 1e3:0.000} | {median * 1e3:0.000} | {least * 1e9 / bench.Flows:0.0} | {speed:0.0} | {speed / triad[run]:0%} | {bytes:0} |");
    }

    Console.WriteLine($"model, compile and start: {compile:0.0} s, {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB at most");
}
