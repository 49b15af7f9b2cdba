using Longsplice.Runs.Verbs;

namespace Longsplice.Runs.Tests.Fuzz;

/// <summary>One spoilt model with its scenario. Seed and number say which; each is the same on every machine.</summary>
/// <param name="Seed">Seed of the series.</param>
/// <param name="Number">Number in the series.</param>
internal sealed record FuzzCase(int Seed, long Number)
{
    /// <summary>Long enough for a slow machine with much else to do; a hang is longer.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Spoils, loads, checks, compiles and runs; what is wrong with the outcome, or null.</summary>
    /// <param name="parent">A folder; what of a case is left there killed the process.</param>
    public string? Run(string parent)
    {
        string folder = Directory.CreateDirectory(Path.Combine(parent, $"{Seed}-{Number}")).FullName;
        var files = Spoilt();
        var (model, scenario) = files.WriteTo(folder);
        var outcome = Task.Factory.StartNew(() => Outcome(model, scenario), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (!outcome.Wait(Limit))
        {
            return $"{this} in {files.Form} of {files.Name} still runs after {Limit}; its files are in {folder}";
        }

        if (outcome.Result is { } wrong)
        {
            return $"{this} in {files.Form} of {files.Name}, files in {folder}: {wrong}";
        }

        Directory.Delete(folder, recursive: true);
        return null;
    }

    private static string? Outcome(string model, string scenario)
    {
        try
        {
            var result = Stress.Run(model, scenario, new StressSettings(null, null, Weeks: 4, Threads: 1, null), null, CancellationToken.None);
            return result.Code is ExitCode.Done or ExitCode.Input ? null : $"exit code {result.Code}, {string.Join("; ", result.Findings)}";
        }
        catch (Exception failure)
        {
            return failure.ToString();
        }
    }

    private FuzzFiles Spoilt()
    {
        var random = new Random(unchecked((Seed * 1_000_003) + (int)Number));
        var files = FuzzFiles.All[random.Next(FuzzFiles.All.Length)];
        var tables = new Dictionary<string, byte[]>(files.Tables, StringComparer.Ordinal);
        byte[] scenario = files.Scenario;
        for (int changes = random.Next(1, 4); changes > 0; changes--)
        {
            if (random.Next(5) == 0)
            {
                scenario = Spoilt(random, scenario, TextSpoiling.OfTrees);
            }
            else
            {
                Spoil(random, tables);
            }
        }

        return files with { Tables = tables, Scenario = scenario };
    }

    private static void Spoil(Random random, Dictionary<string, byte[]> tables)
    {
        string[] names = [.. tables.Keys];
        string name = names[random.Next(names.Length)];
        if (names.Length > 1 && random.Next(30) == 0)
        {
            tables[name] = tables[names[random.Next(names.Length)]];
        }
        else if (names.Length > 1 && random.Next(60) == 0)
        {
            tables.Remove(name);
        }
        else
        {
            tables[name] = Spoilt(random, tables[name], KindsFor(name));
        }
    }

    private static Func<Random, byte[], byte[]>[] KindsFor(string name) => Path.GetExtension(name) switch
    {
        ".csv" => TextSpoiling.OfTables,
        ".json" => TextSpoiling.OfTrees,
        ".xlsx" => BookSpoiling.All,
        _ => ByteSpoiling.All,
    };

    /// <summary>Mostly as fits the kind of file, at times as any bytes; what is spoilt already may fit no more.</summary>
    private static byte[] Spoilt(Random random, byte[] bytes, Func<Random, byte[], byte[]>[] kinds)
    {
        var all = random.Next(4) == 0 ? ByteSpoiling.All : kinds;
        try
        {
            return all[random.Next(all.Length)](random, bytes);
        }
        catch (InvalidDataException)
        {
            return bytes;
        }
    }
}
