using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Longsplice.Sea.Passages;
using Longsplice.Sea.Routes;

namespace Longsplice.Bench;

/// <summary>Programs that others use for the same question, on the same pairs; fetched into a folder that is then deleted.</summary>
internal static class SeaPeers
{
    private const int Pairs = 100;

    /// <summary>Routes by searoute-js of npm; it prints its warnings to standard error.</summary>
    private const string Script = """
        const searoute = require('searoute-js');
        const pairs = JSON.parse(require('fs').readFileSync('pairs.json'));
        const point = p => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: p } });
        const route = p => searoute(point(p[0]), point(p[1]), 'kilometers');
        route(pairs[0]);
        const before = process.cpuUsage();
        const miles = pairs.map(p => { try { return route(p).properties.length / 1.852; } catch { return null; } });
        const used = process.cpuUsage(before);
        require('fs').writeFileSync('out.json', JSON.stringify({ seconds: (used.user + used.system) / 1e6, miles }));
        """;

    /// <summary>Measures each peer that can be had and says of the others that they are not installed.</summary>
    public static void Run(RouteFinder finder, Mooring[] ends)
    {
        var random = new Random(11);
        (Mooring From, Mooring To)[] pairs =
            [.. Enumerable.Range(0, Pairs).Select(_ => (ends[random.Next(ends.Length)], ends[random.Next(ends.Length)]))];
        Console.WriteLine();
        Console.WriteLine("| peer | routes a second | median difference of miles to ours | without a route |");
        Console.WriteLine("|---|---:|---:|---:|");
        string folder = Directory.CreateTempSubdirectory("longsplice-peers-").FullName;
        try
        {
            Console.WriteLine(SearouteJs(folder, finder, pairs) ?? "| searoute-js 0.1.0 (npm) | not installed | | |");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        Console.WriteLine("| searoute-py, scgraph (PyPI) | not installed: the bench fetches from npm only | | |");
    }

    private static string? SearouteJs(string folder, RouteFinder finder, (Mooring From, Mooring To)[] pairs)
    {
        File.WriteAllText(Path.Combine(folder, "pairs.json"), JsonSerializer.Serialize(
            pairs.Select(pair => new[] { Coordinates(pair.From), Coordinates(pair.To) })));
        File.WriteAllText(Path.Combine(folder, "run.js"), Script);
        if (!Runs(folder, OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "install", "--silent", "searoute-js@0.1.0")
            || !Runs(folder, "node", "run.js"))
        {
            return null;
        }

        using var answer = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "out.json")));
        double?[] miles = [.. answer.RootElement.GetProperty("miles").EnumerateArray()
            .Select(value => value.ValueKind == JsonValueKind.Number ? value.GetDouble() : (double?)null)];
        double[] off = [.. pairs.Zip(miles, (pair, theirs) => theirs is { } nm && finder.Find(pair.From, pair.To, ClosureSet.Default) is Route { Miles: > 0 } ours
                ? Math.Abs(nm - ours.Miles) / ours.Miles
                : double.NaN)
            .Where(double.IsFinite)
            .Order()];
        double speed = pairs.Length / answer.RootElement.GetProperty("seconds").GetDouble();
        string median = off.Length > 0 ? off[off.Length / 2].ToString("0.0%", CultureInfo.InvariantCulture) : "";
        return $"| searoute-js 0.1.0 (npm) | {speed:0} | {median} | {miles.Count(value => value is null)} of {miles.Length} |";
    }

    private static double[] Coordinates(Mooring mooring) => [mooring.Asked.Longitude, mooring.Asked.Latitude];

    private static bool Runs(string folder, string program, params string[] args)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, args)
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
