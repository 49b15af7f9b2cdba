using System.Diagnostics;
using Longsplice.Bench;

int largest = args.Length > 0 ? int.Parse(args[0]) : 100_000;
double bandwidth = MemoryBandwidth.Triad();
Console.WriteLine($"triad on one core: {bandwidth:0.0} GB/s");
Console.WriteLine("| stock points | flows | compile and start s | tick ms | ns a flow | bytes allocated a tick |");
Console.WriteLine("|---:|---:|---:|---:|---:|---:|");
for (int points = 1000; points <= largest; points *= 10)
{
    var watch = Stopwatch.StartNew();
    var bench = new TickBench(points);
    double compile = watch.Elapsed.TotalSeconds;
    var (seconds, bytes) = bench.Measure();
    Console.WriteLine($"| {bench.Points} | {bench.Flows} | {compile:0.00} | {seconds * 1e3:0.000} | {seconds * 1e9 / bench.Flows:0.0} | {bytes:0} |");
}
