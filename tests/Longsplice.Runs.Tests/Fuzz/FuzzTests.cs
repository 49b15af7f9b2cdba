using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Fuzz;

/// <summary>
/// Whatever is done to a model or scenario, loading, checking, compiling and running it ends with findings or with a
/// result, in bounded time. <c>dotnet run dev.cs fuzz [count] [seed]</c> does more cases of a new seed.
/// </summary>
public sealed class FuzzTests
{
    [Fact]
    public void SpoiltFiles_EndWithFindingsOrAResult()
    {
        long count = Setting("LONGSPLICE_FUZZ_CASES") ?? 1000;
        int seed = (int)(Setting("LONGSPLICE_FUZZ_SEED") ?? 4);
        long first = Setting("LONGSPLICE_FUZZ_FIRST") ?? 0;
        string folder = Directory.CreateTempSubdirectory("longsplice-fuzz-").FullName;
        var wrong = new ConcurrentQueue<string>();
        var watch = Stopwatch.StartNew();
        Parallel.For(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (number, loop) =>
        {
            if (new FuzzCase(seed, number).Run(folder) is { } what)
            {
                wrong.Enqueue(what);
                if (wrong.Count >= 20)
                {
                    loop.Stop();
                }
            }
        });
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} cases of seed {seed} from {first} on in {watch.Elapsed.TotalSeconds:0} s, {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB at most"));
        wrong.ShouldBeEmpty();
        Directory.Delete(folder, recursive: true);
    }

    private static long? Setting(string name) =>
        long.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out long value) ? value : null;
}
