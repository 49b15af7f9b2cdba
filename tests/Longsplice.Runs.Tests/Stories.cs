using System.Collections.Concurrent;
using Longsplice.Engine;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Verbs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests;

/// <summary>Runs that several tests read; each is run once.</summary>
internal static class Stories
{
    private static readonly ConcurrentDictionary<string, Lazy<Story>> Told = new(StringComparer.Ordinal);

    /// <summary>Scenarios of the shipped model.</summary>
    public static TheoryData<string> Shipped() =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "models", "rounds155", "scenarios"))
            .Select(path => $"models/rounds155/scenarios/{Path.GetFileName(path)}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>An example folder.</summary>
    public static Story Example(string name) => Of($"examples/{name}/scenario.yaml");

    /// <summary>The run of a scenario on the model that it lies with.</summary>
    /// <param name="scenario">Scenario file, from the root of the repository.</param>
    public static Story Of(string scenario) => Told.GetOrAdd(scenario, file => new Lazy<Story>(() => Tell(file))).Value;

    /// <summary>The same with draws.</summary>
    public static Story Drawn(string scenario, int draws) =>
        Told.GetOrAdd($"{scenario} {draws}", _ => new Lazy<Story>(() => Tell(scenario, draws))).Value;

    private static Story Tell(string file, int draws = 0)
    {
        string path = Path.Combine([Repository.Root, .. file.Split('/')]);
        string folder = Path.GetDirectoryName(path)!;
        folder = Path.GetFileName(folder) == "scenarios" ? Path.GetDirectoryName(folder)! : folder;
        var (model, scenario, findings) = Inputs.Both(folder, path);
        model.ShouldNotBeNull(string.Join('\n', findings));
        scenario.ShouldNotBeNull(string.Join('\n', findings));
        return Stress.Tell(model, scenario, StressOptions.Default with { Draws = draws }, null, CancellationToken.None);
    }
}
