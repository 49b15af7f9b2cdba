using System.Diagnostics;
using Longsplice.Sea;
using Longsplice.Sea.Passages;
using Longsplice.Sea.Routes;

namespace Longsplice.Bench;

/// <summary>
/// Routes a second with their ways on one core, on warm data: the quick router, Dijkstra's search, and peers where they
/// can be fetched. Processor time counts, so that a busy machine does not change the picture much.
/// </summary>
internal static class SeaBench
{
    private const int Ports = 200;
    private const int Pairs = 200_000;
    private const int Searches = 100;

    private static readonly (string Name, ClosureSet Closed)[] Sets =
    [
        ("nothing more", ClosureSet.Default),
        ("suez, bab_el_mandeb", ClosureSet.Default.Close("suez").Close("bab_el_mandeb")),
        ("panama, malacca, gibraltar", ClosureSet.Default.Close("panama").Close("malacca").Close("gibraltar")),
        ("Arctic opened", ClosureSet.Nothing),
    ];

    /// <summary>Measures and prints tables.</summary>
    public static void Run()
    {
        var (load, graph) = Timed(SeaGraph.Load);
        var finder = new RouteFinder(graph);
        int[] open = [.. Enumerable.Range(0, graph.Ports.All.Length).Where(port => !graph.Ports.All[port].IsOnGreatLakes)];
        int[] chosen = [.. Enumerable.Range(0, Ports).Select(at => open[(int)((long)at * open.Length / Ports)])];
        var (moor, ends) = Timed(() => Array.FindAll(Array.ConvertAll(chosen, finder.Moor), end => end.IsOnSea));
        var (make, router) = Timed(() => new SeaRouter(finder));
        var (grow, _) = Timed(() => ends.Sum(end => router.Under(ClosureSet.Everything).Miles(end, ends[0]) > 0 ? 1 : 0));
        Console.WriteLine($"graph {load:0} ms; {ends.Length} ports moored {moor / ends.Length:0} ms each; router {make:0} ms; trees {grow / ends.Length:0.0} ms each (milliseconds of the processor)");
        Console.WriteLine();
        Console.WriteLine("| closed | first route ms | rows ms a port | miles a second | routes with way a second | search a second | times | largest difference nm |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (name, closed) in Sets)
        {
            Measure(name, closed, finder, router, ends);
        }

        MeasureTable(router, ends);
        SeaPeers.Run(finder, ends);
    }

    /// <summary>Milliseconds of the processor for some work, and its result.</summary>
    public static (double Milliseconds, T Result) Timed<T>(Func<T> work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var result = work();
        process.Refresh();
        return ((process.TotalProcessorTime - before).TotalMilliseconds, result);
    }

    private static void Measure(string name, ClosureSet closed, RouteFinder finder, SeaRouter router, Mooring[] ends)
    {
        var random = new Random(7);
        (Mooring From, Mooring To)[] pairs =
            [.. Enumerable.Range(0, Pairs).Select(_ => (ends[random.Next(ends.Length)], ends[random.Next(ends.Length)]))];
        var distances = router.Under(closed);
        var watch = Stopwatch.StartNew();
        distances.Find(ends[1], ends[^1]);
        double first = watch.Elapsed.TotalMilliseconds;
        var (rows, _) = Timed(() => ends.Count(end => distances.Miles(end, ends[0]) > 0));
        Array.ForEach(pairs, pair => distances.Find(pair.From, pair.To));
        var (miles, _) = Timed(() => pairs.Sum(pair => distances.Miles(pair.From, pair.To)));
        var (ways, _) = Timed(() => pairs.Sum(pair => distances.Find(pair.From, pair.To) is Route route ? route.Miles : 0));
        var some = pairs[..Searches];
        var (searches, found) = Timed(() => Array.ConvertAll(some, pair => finder.Find(pair.From, pair.To, closed)));
        double worst = some.Zip(found, (pair, answer) => Off(distances.Find(pair.From, pair.To), answer)).Max();
        double quick = Pairs / ways * 1000, slow = Searches / searches * 1000;
        Console.WriteLine($"| {name} | {first:0.00} | {rows / ends.Length:0.00} | {Pairs / miles * 1000:0} | {quick:0} | {slow:0} | {quick / slow:0} | {worst:0.0000} |");
    }

    private static double Off(RouteAnswer one, RouteAnswer other) => (one, other) switch
    {
        (Route quick, Route slow) => Math.Abs(quick.Miles - slow.Miles),
        (NoRoute, NoRoute) => 0,
        _ => double.PositiveInfinity,
    };

    private static void MeasureTable(SeaRouter router, Mooring[] ends)
    {
        Mooring[] many = [.. Enumerable.Range(0, 4000).Select(at => ends[at % ends.Length])];
        var distances = router.Under(ClosureSet.Default.Close("suez"));
        var watch = Stopwatch.StartNew();
        var (processor, _) = Timed(() => distances.Table(many, many, CancellationToken.None));
        Console.WriteLine();
        Console.WriteLine($"4,000 x 4,000 distances of warm moorings under a new closure: {watch.Elapsed.TotalSeconds:0.0} s, {processor / 1000:0.0} s of the processor");
    }
}
